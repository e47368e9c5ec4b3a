---
purpose: "To somebody in the pool of a role we expect in about half a year: the place does not exist yet, and we say so"
for: update
from: recruiter
needs:
  - personal.reason
  - personal.topic
  - opening.team
  - opening.title
optional:
  - candidate.firstName
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
A role we expect to have<#if candidate.firstName??>, ${candidate.firstName}</#if>
--- text
<@layout.message closing="Best wishes,">
<@layout.greeting/>

Because of ${personal.reason}, I'd like to tell you this early: we expect to have an opening in our ${opening.team} team<#if opening.opens??>, around ${opening.opens.monthYear}</#if>: ${opening.title}.

The role doesn't exist yet, and plans like this change. There's nothing to apply for and nothing to decide.

So why now? If you have a view on what someone would need to do good work on ${personal.topic} here, I'd like to hear it and pass it on. A line or 15 minutes, whichever you prefer. Or just keep it in mind.
</@layout.message>
--- html
<@layout.message preheader="Nothing to apply for yet" closing="Best wishes,">
<@layout.greeting/>
<@layout.p>Because of ${personal.reason}, I'd like to tell you this early: we expect to have an opening in our ${opening.team} team<#if opening.opens??>, around ${opening.opens.monthYear}</#if>: ${opening.title}.</@layout.p>
<@layout.p>The role doesn't exist yet, and plans like this change. There's nothing to apply for and nothing to decide.</@layout.p>
<@layout.p>So why now? If you have a view on what someone would need to do good work on ${personal.topic} here, I'd like to hear it and pass it on. A line or 15 minutes, whichever you prefer. Or just keep it in mind.</@layout.p>
</@layout.message>
