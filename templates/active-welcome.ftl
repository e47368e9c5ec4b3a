---
purpose: "To somebody who is looking and whom we would like to know: plain about what we have, and useful either way"
for: outreach
audience: active
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - sender.organisation
optional:
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
You are looking, ${candidate.firstName}; let us be quick
--- text
<@layout.message closing="Yours, without delay,">
Hi ${candidate.firstName},

I came across ${personal.reason}, and then saw that you are open to something new. Both together are reason enough to write, and since waiting is the worst of it, here is what I can say today.

<#if openings?has_content>
This is where your eye for ${personal.topic} would be needed now:

<#list openings as place>
- ${place.title}, ${place.team}
</#list>
<#else>
We have nothing to offer today that would do justice to ${personal.topic}, and I would rather tell you so. That can change within weeks, and then I want to know already what you are after.
</#if>

What I propose is small: 15 minutes in which you ask and I answer, pay included. Afterwards each of us knows whether there is more to it, and I will tell you by the next day.

Something for you in any case: if ${sender.organisation} is not it, I will tell you which teams I would look at in your place, and introduce you where I know somebody.

Write me a day and a time. Nothing needs preparing or sending.
</@layout.message>
--- html
<@layout.message preheader="What we have, what we do not, and something useful either way" closing="Yours, without delay,">
<@layout.p>Hi ${candidate.firstName},</@layout.p>
<@layout.p>I came across ${personal.reason}, and then saw that you are open to something new. Both together are reason enough to write, and since waiting is the worst of it, here is what I can say today.</@layout.p>
<#if openings?has_content>
<@layout.p>This is where your eye for ${personal.topic} would be needed now:</@layout.p>
<@layout.points>
<#list openings as place>
<@layout.point>${place.title}, ${place.team}</@layout.point>
</#list>
</@layout.points>
<#else>
<@layout.p>We have nothing to offer today that would do justice to ${personal.topic}, and I would rather tell you so. That can change within weeks, and then I want to know already what you are after.</@layout.p>
</#if>
<@layout.p>What I propose is small: 15 minutes in which you ask and I answer, pay included. Afterwards each of us knows whether there is more to it, and I will tell you by the next day.</@layout.p>
<@layout.p>Something for you in any case: if ${sender.organisation} is not it, I will tell you which teams I would look at in your place, and introduce you where I know somebody.</@layout.p>
<@layout.p>Write me a day and a time. Nothing needs preparing or sending.</@layout.p>
</@layout.message>
