---
purpose: Comes back in the month they named, with the reason they gave, and asks once
for: update
from: recruiter
needs:
  - personal.topic
  - notNow.reason
  - notNow.until
optional:
  - candidate.firstName
  - opening
promises:
  - text: "leave you alone until then"
    keptBy: "Pause until the day the candidate asked for"
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
You said ${notNow.until.month}<#if candidate.firstName??>, ${candidate.firstName}</#if>
--- text
<@layout.message closing="Best wishes,">
<@layout.greeting/>

You asked me to come back in ${notNow.until.monthYear}. Your reason was “${notNow.reason}”. I hope all is well.

Is this a better time to talk about ${personal.topic}? One word is enough:

- “Talk”: I'll call you for 15 minutes.
- “Read”: I'll send you something from us on ${personal.topic}.
- “Later”, with a month: I'll leave you alone until then, as I did this time.

<#if opening??>
We also have an opening in our ${opening.team} team: ${opening.title} (${opening.location}).<#if opening.brief??> Here are two pages about it: ${opening.brief}</#if>
</#if>
</@layout.message>
--- html
<@layout.message preheader="As you asked" closing="Best wishes,">
<@layout.greeting/>
<@layout.p>You asked me to come back in ${notNow.until.monthYear}. Your reason was “${notNow.reason}”. I hope all is well.</@layout.p>
<@layout.p>Is this a better time to talk about ${personal.topic}? One word is enough:</@layout.p>
<@layout.points>
<@layout.point>“Talk”: I'll call you for 15 minutes.</@layout.point>
<@layout.point>“Read”: I'll send you something from us on ${personal.topic}.</@layout.point>
<@layout.point>“Later”, with a month: I'll leave you alone until then, as I did this time.</@layout.point>
</@layout.points>
<#if opening??>
<@layout.p>We also have an opening in our ${opening.team} team: ${opening.title} (${opening.location}).<#if opening.brief??> <@layout.link to=opening.brief>Here are two pages about it</@layout.link>.</#if></@layout.p>
</#if>
</@layout.message>
