---
purpose: How a team works here, for somebody in awareness who reads our posts; something to keep, whatever they think of us
for: outreach
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - sender.organisation
optional:
  - insight
sample:
  candidate: { ref: c-1045, firstName: Elin, fullName: Elin Bergqvist, language: en }
  work:
    title: Firmware engineer
    employer: Norrsken Instruments
    yearsInRole: 6
    function: embedded software
    skills: [C, Zephyr, hardware testing]
    interests: [hardware testing, release practice]
  personal:
    reason: your article on testing firmware without a laboratory
    topic: hardware testing
  insight:
    title: How we decide when two engineers disagree
    takeaway: Whoever carries the pager writes the decision down, and anybody may reopen it with a measurement.
    link: https://posts.example.net/how-we-decide
  sender:
    name: Ruben Castell
    title: Talent partner, hardware
    organisation: Tidewater Devices
    postalAddress: Skeppsbron 12, 211 20 Malmö, Sweden
  links:
    unsubscribe: https://posts.example.net/u/1045
    preferences: https://posts.example.net/p/1045
  today: 2027-02-11
--- subject
How the people around ${personal.topic} work here
--- text
<@layout.message closing="Yours,">
Hi ${candidate.firstName},

After ${personal.reason} I suspect that you care how good work comes about, and posts like ours tend to show only the finished thing. So this is about the way there.

<#if insight??>
${insight.title}
${insight.takeaway}
${insight.link}

It describes an ordinary habit of one team. Borrow it, if it would do some good where you are.
<#else>
Three questions tell me more about a team than anything it publishes:

- Who decides when two people disagree, and can it be reopened?
- What happens on the day after something broke?
- What was stopped lately, and who was allowed to stop it?

Keep them. They work on any team, your own included.
</#if>

I am not trying to talk you out of a job you have not asked to leave. But if you wonder how it is among the people who do ${personal.topic} at ${sender.organisation}, I will send you two pages about them, and the less flattering parts will be in.
</@layout.message>
--- html
<@layout.message preheader="Less about the result, more about the way to it" closing="Yours,">
<@layout.p>Hi ${candidate.firstName},</@layout.p>
<@layout.p>After ${personal.reason} I suspect that you care how good work comes about, and posts like ours tend to show only the finished thing. So this is about the way there.</@layout.p>
<#if insight??>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Read how it works</@layout.link></@layout.note>
<@layout.p>It describes an ordinary habit of one team. Borrow it, if it would do some good where you are.</@layout.p>
<#else>
<@layout.p>Three questions tell me more about a team than anything it publishes:</@layout.p>
<@layout.points>
<@layout.point>Who decides when two people disagree, and can it be reopened?</@layout.point>
<@layout.point>What happens on the day after something broke?</@layout.point>
<@layout.point>What was stopped lately, and who was allowed to stop it?</@layout.point>
</@layout.points>
<@layout.p>Keep them. They work on any team, your own included.</@layout.p>
</#if>
<@layout.p>I am not trying to talk you out of a job you have not asked to leave. But if you wonder how it is among the people who do ${personal.topic} at ${sender.organisation}, I will send you two pages about them, and the less flattering parts will be in.</@layout.p>
</@layout.message>
