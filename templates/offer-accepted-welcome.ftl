---
purpose: "Between accepting and the first day: what happens next, and that a doubt is normal"
for: process
from: recruiter
needs:
  - personal.topic
  - sender.organisation
optional:
  - candidate.firstName
  - opening
  - event.date
  - event.place
sample:
  candidate: { ref: c-1070, firstName: Priya, fullName: Priya Raman, language: en }
  work:
    title: Data engineer
    employer: Copperline Bank
    yearsInRole: 4
    function: data engineering
    skills: [Spark, Airflow, SQL]
    interests: [lineage]
  personal:
    reason: how you drew our data flow from memory
    topic: data lineage
  opening:
    ref: o-70
    title: Senior data engineer
    team: Foundations
    location: Bristol
  event:
    title: Your first day
    date: 2027-09-06
    place: 6 Quayside, ground floor
    link: https://start.example.com/way
  sender:
    name: Leonie Marsh
    title: Talent partner
    organisation: Estuary Analytics
    postalAddress: 6 Quayside, Bristol BS1 4QA, United Kingdom
  links:
    unsubscribe: https://start.example.com/u/1070
    preferences: https://start.example.com/p/1070
  today: 2027-06-09
--- subject
Welcome<#if candidate.firstName??>, ${candidate.firstName}</#if>
--- text
<@layout.message closing="Looking forward to working with you,">
<@layout.greeting/>

Thank you for saying yes to our offer<#if opening??> (${opening.title})</#if>. I'm really glad.

<#if (event.date)??>
Your first day is ${event.date.weekday}, ${event.date}<#if (event.place)??>, ${event.place}</#if>.
<#else>
Which day would suit you to start? Tell me and we'll settle it together.
</#if>

Until then, take your holiday and leave your old job well. Nobody at ${sender.organisation} expects you to work on ${personal.topic} before you're here.

Most people have a moment of doubt between saying yes and their first day. If you do, call me. That's normal.
</@layout.message>
--- html
<@layout.message preheader="Until your first day" closing="Looking forward to working with you,">
<@layout.greeting/>
<@layout.p>Thank you for saying yes to our offer<#if opening??> (${opening.title})</#if>. I'm really glad.</@layout.p>
<#if (event.date)??>
<@layout.p>Your first day is ${event.date.weekday}, ${event.date}<#if (event.place)??>, ${event.place}</#if>.</@layout.p>
<#else>
<@layout.p>Which day would suit you to start? Tell me and we'll settle it together.</@layout.p>
</#if>
<@layout.p>Until then, take your holiday and leave your old job well. Nobody at ${sender.organisation} expects you to work on ${personal.topic} before you're here.</@layout.p>
<@layout.p>Most people have a moment of doubt between saying yes and their first day. If you do, call me. That's normal.</@layout.p>
</@layout.message>
