---
purpose: "To somebody who used to work here: a hello, something of what became of their work, and no hurry"
for: update
from: recruiter
needs:
  - personal.topic
  - sender.organisation
optional:
  - candidate.firstName
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
Hello from ${sender.organisation}<#if candidate.firstName??>, ${candidate.firstName}</#if>
--- text
<@layout.message closing="All the best,">
<@layout.greeting/>

It's a while since you left ${sender.organisation}. I hope you're well and that you still enjoy ${personal.topic}.

<#if insight??>
Here's something from us you might like:

${insight.title}
${insight.takeaway}
${insight.link}
<#else>
If you ever wonder what became of something you started here, ask me. I'll find out.
</#if>

I'm not writing to get you back. But if you'd like to see some old faces, or you get curious one day, just reply.
</@layout.message>
--- html
<@layout.message preheader="No agenda, just a hello" closing="All the best,">
<@layout.greeting/>
<@layout.p>It's a while since you left ${sender.organisation}. I hope you're well and that you still enjoy ${personal.topic}.</@layout.p>
<#if insight??>
<@layout.p>Here's something from us you might like:</@layout.p>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Read it</@layout.link></@layout.note>
<#else>
<@layout.p>If you ever wonder what became of something you started here, ask me. I'll find out.</@layout.p>
</#if>
<@layout.p>I'm not writing to get you back. But if you'd like to see some old faces, or you get curious one day, just reply.</@layout.p>
</@layout.message>
