---
purpose: Comes back in the month they named, with the reason they gave, and asks once
for: update
needs:
  - candidate.firstName
  - personal.topic
  - notNow.until
  - notNow.reason
optional:
  - opening
sample:
  candidate: { ref: c-1021, firstName: Nadia, fullName: Nadia Rahman, language: en }
  work:
    title: Data platform lead
    employer: Meadowgate Insurance
    yearsInRole: 4
    function: data engineering
    skills: [Spark, Airflow, Python]
    interests: [data contracts, lineage]
  personal:
    reason: your post on data contracts between claims and finance
    topic: data contracts
  opening:
    title: Lead engineer, data quality
    team: Data Quality
    location: Bristol or remote
    brief: https://talent.example.com/briefs/data-quality
  notNow: { until: 2027-03-01, reason: our warehouse move runs until the end of February }
  sender:
    name: Colm Hayes
    title: Talent partner
    organisation: Saltmarsh Analytics
    postalAddress: "8 Quay Street, Bristol BS1 4DJ, United Kingdom"
  links:
    unsubscribe: https://talent.example.com/u/c-1021
    preferences: https://talent.example.com/p/c-1021
  today: 2027-03-01
--- subject
You said ${notNow.until.month}: ${personal.topic}
--- text
<@layout.message closing="As promised,">
Hi ${candidate.firstName},

“${notNow.reason?cap_first}” was the reason you gave when you asked me to come back in ${notNow.until.monthYear}. I wrote it down, left you alone, and here is ${notNow.until.month}. I hope the time in between was kind to you.

You never told me that you wanted to leave where you are, and I do not read it into your words now. So I ask once: is this a better moment to talk about ${personal.topic}? One word is enough.

- “Talk”, and I call you for 15 minutes, early or late, as you like.
- “Read”, and I send what our people have learnt about ${personal.topic} since then, mistakes included.
- “Later”, with a month, and I keep to it as I did this time.

<#if opening??>
Since we last wrote, one thing is new here: the ${opening.team} team has a place for a ${opening.title} (${opening.location}).<#if opening.brief??> Two pages tell you what it is: ${opening.brief}</#if>
</#if>
</@layout.message>
--- html
<@layout.message preheader="Asked once, as agreed" closing="As promised,">
<@layout.p>Hi ${candidate.firstName},</@layout.p>
<@layout.p>“${notNow.reason?cap_first}” was the reason you gave when you asked me to come back in ${notNow.until.monthYear}. I wrote it down, left you alone, and here is ${notNow.until.month}. I hope the time in between was kind to you.</@layout.p>
<@layout.p>You never told me that you wanted to leave where you are, and I do not read it into your words now. So I ask once: is this a better moment to talk about ${personal.topic}? One word is enough.</@layout.p>
<@layout.points>
<@layout.point>“Talk”, and I call you for 15 minutes, early or late, as you like.</@layout.point>
<@layout.point>“Read”, and I send what our people have learnt about ${personal.topic} since then, mistakes included.</@layout.point>
<@layout.point>“Later”, with a month, and I keep to it as I did this time.</@layout.point>
</@layout.points>
<#if opening??>
<@layout.p>Since we last wrote, one thing is new here: the ${opening.team} team has a place for a ${opening.title} (${opening.location}).<#if opening.brief??> <@layout.link to=opening.brief>Two pages tell you what it is</@layout.link>.</#if></@layout.p>
</#if>
</@layout.message>
