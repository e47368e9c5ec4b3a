---
purpose: "To somebody who is looking and whom we would like to know: plain about what we have, and useful either way"
for: outreach
from: recruiter
audience: active
needs:
  - personal.reason
  - personal.topic
  - sender.organisation
optional:
  - candidate.firstName
  - openings
sample:
  candidate: { ref: c-1074, firstName: Zanele, fullName: Zanele Dube, language: en }
  work:
    title: Mobile developer
    employer: Sable Retail
    yearsInRole: 3
    function: mobile development
    skills: [Kotlin, Swift]
    interests: [offline-first apps]
  personal:
    reason: your write-up of an app that works in a tunnel
    topic: offline-first apps
  openings: [{ title: Android engineer, team: Field Apps }, { title: Mobile lead, team: Payments }]
  sender:
    name: Marcus Holm
    title: Recruiter, mobile
    organisation: Rowanberry Software
    postalAddress: 31 Elm Row, Edinburgh EH7 4AH, United Kingdom
  links:
    unsubscribe: https://hello.example.org/u/1074
    preferences: https://hello.example.org/p/1074
  today: 2027-01-19
--- subject
You're looking<#if candidate.firstName??>, ${candidate.firstName}</#if>: here's what we have
--- text
<@layout.message closing="Best,">
<@layout.greeting/>

I came across ${personal.reason}, and I saw that you're open to something new. So I'll keep this short.

<#if openings?has_content>
These are open at ${sender.organisation} right now:

<#list openings as place>
- ${place.title}, ${place.team}
</#list>

I don't know yet whether one of them suits you.
<#else>
We don't have an opening at ${sender.organisation} today, and I'd rather say so. I'd still like to know what you're after.
</#if>

Shall we talk for 15 minutes? You ask, I answer, pay included. If we're not the right place for ${personal.topic}, I'm happy to tell you where else I'd look.

Send me a day and a time. There's nothing to prepare.
</@layout.message>
--- html
<@layout.message preheader="15 minutes, your questions first" closing="Best,">
<@layout.greeting/>
<@layout.p>I came across ${personal.reason}, and I saw that you're open to something new. So I'll keep this short.</@layout.p>
<#if openings?has_content>
<@layout.p>These are open at ${sender.organisation} right now:</@layout.p>
<@layout.points>
<#list openings as place>
<@layout.point>${place.title}, ${place.team}</@layout.point>
</#list>
</@layout.points>
<@layout.p>I don't know yet whether one of them suits you.</@layout.p>
<#else>
<@layout.p>We don't have an opening at ${sender.organisation} today, and I'd rather say so. I'd still like to know what you're after.</@layout.p>
</#if>
<@layout.p>Shall we talk for 15 minutes? You ask, I answer, pay included. If we're not the right place for ${personal.topic}, I'm happy to tell you where else I'd look.</@layout.p>
<@layout.p>Send me a day and a time. There's nothing to prepare.</@layout.p>
</@layout.message>
