---
purpose: "To somebody in the pool of a role we expect in about half a year: the place does not exist yet, and we say so"
for: update
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - opening.title
  - opening.team
optional:
  - opening.opens
sample:
  candidate: { ref: c-1075, firstName: Leif, fullName: Leif Andersson, language: en }
  work:
    title: Hydrologist
    employer: Alder Water
    yearsInRole: 6
    function: modelling
    skills: [Python, GIS]
    interests: [flood models]
  personal:
    reason: your flood model that farmers can read
    topic: flood models
  opening:
    ref: o-75
    title: Lead modeller
    team: Catchments
    location: Inverness or remote
    opens: 2027-09-15
  sender:
    name: Rhona Muir
    title: Talent partner
    organisation: Lochside Forecasting
    postalAddress: 9 Harbour Place, Inverness IV1 1TA, United Kingdom
  links:
    unsubscribe: https://early.example.com/u/1075
    preferences: https://early.example.com/p/1075
  today: 2027-03-11
--- subject
A place that does not exist yet, in ${personal.topic}
--- text
<@layout.message closing="In good time,">
Hi ${candidate.firstName},

Because of ${personal.reason} you are one of the few people I tell this to now: we expect to need somebody as ${opening.title} in the ${opening.team} team<#if opening.opens??>, around ${opening.opens.monthYear}</#if>.

To be plain about it, the place does not exist yet. There is nothing to decide, nobody has signed for the money, and plans of this kind have been known to change. You are not looking, and today there would be nothing to find.

Why so early, then? Because the work can still be shaped. If you have a view on what somebody in ${personal.topic} would need in order to do it well, the time, the tools, the people, the right to say no, I would pass it on while it counts. With your name or without.

You will hear from me when the plan becomes real, and also if it falls through. Until then I owe you news, and you owe me nothing.
</@layout.message>
--- html
<@layout.message preheader="Why I mention it half a year early" closing="In good time,">
<@layout.p>Hi ${candidate.firstName},</@layout.p>
<@layout.p>Because of ${personal.reason} you are one of the few people I tell this to now: we expect to need somebody as ${opening.title} in the ${opening.team} team<#if opening.opens??>, around ${opening.opens.monthYear}</#if>.</@layout.p>
<@layout.p>To be plain about it, the place does not exist yet. There is nothing to decide, nobody has signed for the money, and plans of this kind have been known to change. You are not looking, and today there would be nothing to find.</@layout.p>
<@layout.p>Why so early, then? Because the work can still be shaped. If you have a view on what somebody in ${personal.topic} would need in order to do it well, the time, the tools, the people, the right to say no, I would pass it on while it counts. With your name or without.</@layout.p>
<@layout.p>You will hear from me when the plan becomes real, and also if it falls through. Until then I owe you news, and you owe me nothing.</@layout.p>
</@layout.message>
