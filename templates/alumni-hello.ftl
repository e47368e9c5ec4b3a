---
purpose: "To somebody who used to work here: a hello, something of what became of their work, and no hurry"
for: update
needs:
  - candidate.firstName
  - personal.topic
  - sender.organisation
optional:
  - insight
sample:
  candidate: { ref: c-1073, firstName: Malachy, fullName: Malachy Quinn, language: en }
  work:
    title: Engineering manager
    employer: Peregrine Freight
    yearsInRole: 3
    function: logistics
    skills: [routing, Kotlin]
    interests: [route planning]
  personal:
    reason: the route planner you wrote here
    topic: route planning
  insight:
    title: Five years of the route planner
    takeaway: Most of its first idea still stands; what changed is who may overrule it.
    link: https://alumni.example.com/route-planner
  sender:
    name: Una Farrell
    title: Talent partner
    organisation: Tideline Couriers
    postalAddress: 12 Dock Road, Galway H91 XR80, Ireland
  links:
    unsubscribe: https://alumni.example.com/u/1073
    preferences: https://alumni.example.com/p/1073
  today: 2027-04-14
--- subject
Your ${personal.topic} still comes up here
--- text
<@layout.message closing="From the old place,">
Hello ${candidate.firstName},

Whenever ${personal.topic} comes up at ${sender.organisation}, sooner or later somebody says your name. It happened again last week, so I thought you should know.

<#if insight??>
And because you may wonder what became of things since you left:

${insight.title}
${insight.takeaway}
${insight.link}
<#else>
If you ever wonder what became of something you began here, ask me. I will find out, and tell you the unflattering parts as well.
</#if>

I hope that you are well where you are now, and I write without any plan to fetch you back. Those who leave and those who stay have a trade in common, that is all. If you would like to see one or two of the old faces, or tell them what you have learned elsewhere, say so, and I will find a lunch for it.

And should you one day be curious again, you would not have to explain yourself. A line would do.
</@layout.message>
--- html
<@layout.message preheader="A hello from the old place, and nothing to answer" closing="From the old place,">
<@layout.p>Hello ${candidate.firstName},</@layout.p>
<@layout.p>Whenever ${personal.topic} comes up at ${sender.organisation}, sooner or later somebody says your name. It happened again last week, so I thought you should know.</@layout.p>
<#if insight??>
<@layout.p>And because you may wonder what became of things since you left:</@layout.p>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Read on</@layout.link></@layout.note>
<#else>
<@layout.p>If you ever wonder what became of something you began here, ask me. I will find out, and tell you the unflattering parts as well.</@layout.p>
</#if>
<@layout.p>I hope that you are well where you are now, and I write without any plan to fetch you back. Those who leave and those who stay have a trade in common, that is all. If you would like to see one or two of the old faces, or tell them what you have learned elsewhere, say so, and I will find a lunch for it.</@layout.p>
<@layout.p>And should you one day be curious again, you would not have to explain yourself. A line would do.</@layout.p>
</@layout.message>
