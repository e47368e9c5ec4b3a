---
purpose: To somebody in our hiring process, where things stand, what comes next and whom to ask
for: process
from: recruiter
optional:
  - candidate.firstName
  - opening
sample:
  candidate: { ref: c-1027, firstName: Grace, fullName: Grace Mwangi, language: en }
  work:
    title: Backend engineer
    employer: Umoja Mobile
    yearsInRole: 4
    function: backend engineering
    skills: [Kotlin, PostgreSQL, event sourcing]
    interests: [event sourcing]
  personal:
    reason: your library for replaying events
    topic: event sourcing
  opening:
    title: Senior backend engineer
    team: Metering
    location: Winterthur or remote
    brief: https://join.example.com/metering
  sender:
    name: Simon Keller
    title: Recruiting partner
    organisation: Talwind Energy
    postalAddress: Bahnhofplatz 3, 8400 Winterthur, Switzerland
  links:
    unsubscribe: https://join.example.com/u/c-1027
    preferences: https://join.example.com/p/c-1027
  today: 2027-07-08
--- subject
No news yet<#if candidate.firstName??>, ${candidate.firstName}</#if>
--- text
<@layout.message closing="Best wishes,">
<@layout.greeting/>

I don't have news for you yet<#if opening??> about your application (${opening.title})</#if>, and I didn't want to leave you wondering.

Has anything changed on your side: another offer, a doubt, a holiday? Tell me and I'll take it into account. And if you have questions, reply here, or send me your number and I'll call.
</@layout.message>
--- html
<@layout.message preheader="And a question for you" closing="Best wishes,">
<@layout.greeting/>
<@layout.p>I don't have news for you yet<#if opening??> about your application (${opening.title})</#if>, and I didn't want to leave you wondering.</@layout.p>
<@layout.p>Has anything changed on your side: another offer, a doubt, a holiday? Tell me and I'll take it into account. And if you have questions, reply here, or send me your number and I'll call.</@layout.p>
</@layout.message>
