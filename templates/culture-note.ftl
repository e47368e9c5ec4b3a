---
purpose: How a team works here, for somebody in awareness who reads our posts; something to keep, whatever they think of us
for: outreach
from: recruiter
audience: known
needs:
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
How we work, in case it's useful
--- text
<@layout.message closing="Best,">
<@layout.greeting/>

I wrote to you because of ${personal.reason}. Here's something about how we work, to keep or to borrow.

<#if insight??>
${insight.title}
${insight.takeaway}
${insight.link}
<#else>
Three questions tell you a lot about a team, ours or any other:

- Who decides when two people disagree, and can it be reopened?
- What happens the day after something breaks?
- What was stopped lately, and who was allowed to stop it?
</#if>

If you'd like to hear what working on ${personal.topic} is like at ${sender.organisation}, I can send you two pages, with the hard parts in.
</@layout.message>
--- html
<@layout.message preheader="Something to keep" closing="Best,">
<@layout.greeting/>
<@layout.p>I wrote to you because of ${personal.reason}. Here's something about how we work, to keep or to borrow.</@layout.p>
<#if insight??>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Read it</@layout.link></@layout.note>
<#else>
<@layout.p>Three questions tell you a lot about a team, ours or any other:</@layout.p>
<@layout.points>
<@layout.point>Who decides when two people disagree, and can it be reopened?</@layout.point>
<@layout.point>What happens the day after something breaks?</@layout.point>
<@layout.point>What was stopped lately, and who was allowed to stop it?</@layout.point>
</@layout.points>
</#if>
<@layout.p>If you'd like to hear what working on ${personal.topic} is like at ${sender.organisation}, I can send you two pages, with the hard parts in.</@layout.p>
</@layout.message>
