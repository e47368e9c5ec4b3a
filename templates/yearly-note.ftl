---
purpose: Once a year, to somebody who has not answered for a year; warm, tiny, asks for nothing and leaves the door open
for: update
from: recruiter
needs:
  - personal.reason
  - personal.topic
optional:
  - candidate.firstName
  - insight
sample:
  candidate: { ref: c-1046, firstName: Noor, fullName: Noor Haidari, language: en }
  work:
    title: Cartography lead
    employer: Meridian Atlas
    yearsInRole: 7
    function: geospatial engineering
    skills: [PostGIS, Python, projections]
    interests: [map projections, open data]
  personal:
    reason: your explanation of map projections with an orange
    topic: map projections
  insight:
    title: Twelve projections of one coastline
    takeaway: Which of them sailors trusted, and what each of them gave up for it.
    link: https://hello.example.com/twelve-projections
  sender:
    name: Samuel Ortega
    title: Talent partner
    organisation: Longshore Maps
    postalAddress: 77 Wharf Road, Halifax NS B3J 1A1, Canada
  links:
    unsubscribe: https://hello.example.com/u/1046
    preferences: https://hello.example.com/p/1046
  today: 2027-11-22
--- subject
A short hello<#if candidate.firstName??>, ${candidate.firstName}</#if>
--- text
<@layout.message closing="All the best,">
<@layout.greeting/>

I'd like to stay in touch because of ${personal.reason}, so this is just a short hello.

I hope the year's been good to you and that you still enjoy ${personal.topic}. There's nothing to answer.

<#if insight??>
And if you'd like something to read:

${insight.title}
${insight.takeaway}
${insight.link}
</#if>

If you ever want to talk, reply to this email. That's all.
</@layout.message>
--- html
<@layout.message preheader="Nothing to answer" closing="All the best,">
<@layout.greeting/>
<@layout.p>I'd like to stay in touch because of ${personal.reason}, so this is just a short hello.</@layout.p>
<@layout.p>I hope the year's been good to you and that you still enjoy ${personal.topic}. There's nothing to answer.</@layout.p>
<#if insight??>
<@layout.p>And if you'd like something to read:</@layout.p>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Read it</@layout.link></@layout.note>
</#if>
<@layout.p>If you ever want to talk, reply to this email. That's all.</@layout.p>
</@layout.message>
