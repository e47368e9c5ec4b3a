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
  candidate: { ref: c-3070, firstName: Anouk, fullName: Anouk Verbeek, language: nl }
  work:
    title: Data-engineer
    employer: Koperlijn Bank
    yearsInRole: 4
    function: data-engineering
    skills: [Spark, Airflow, SQL]
    interests: [herkomst van data]
  personal:
    reason: hoe je onze gegevensstroom uit je hoofd tekende
    topic: herkomst van data
  opening:
    ref: o-70
    title: Senior data-engineer
    team: Fundamenten
    location: Zierikzee
  event:
    title: Je eerste dag
    date: 2027-09-06
    place: Oude Haven 6, begane grond
    link: https://start.example.com/nl/route
  sender:
    name: Leonie Maas
    title: Talentpartner
    organisation: Monding Analyse
    postalAddress: Oude Haven 6, 4301 JK Zierikzee
  links:
    unsubscribe: https://start.example.com/u/3070
    preferences: https://start.example.com/p/3070
  today: 2027-06-09
--- subject
Welkom<#if candidate.firstName??>, ${candidate.firstName}</#if>
--- text
<@layout.message closing="Ik kijk uit naar de samenwerking,">
<@layout.greeting word="Beste"/>

Dank je wel voor je ja<#if opening??> (${opening.title})</#if>. Ik ben er heel blij mee.

<#if (event.date)??>
Je eerste dag is ${event.date.weekday}, ${event.date}<#if (event.place)??>, ${event.place}</#if>.
<#else>
Welke dag komt jou uit om te beginnen? Laat het weten, dan spreken we het samen af.
</#if>

Tot die tijd: neem je vakantie en neem goed afscheid van je oude baan. Niemand bij ${sender.organisation} verwacht dat je vóór je eerste dag al aan ${personal.topic} werkt.

Tussen een ja en een eerste dag twijfelen veel mensen nog even. Dat is normaal. Bel me dan gerust.
</@layout.message>
--- html
<@layout.message preheader="Tot je eerste dag" closing="Ik kijk uit naar de samenwerking,">
<@layout.greeting word="Beste"/>
<@layout.p>Dank je wel voor je ja<#if opening??> (${opening.title})</#if>. Ik ben er heel blij mee.</@layout.p>
<#if (event.date)??>
<@layout.p>Je eerste dag is ${event.date.weekday}, ${event.date}<#if (event.place)??>, ${event.place}</#if>.</@layout.p>
<#else>
<@layout.p>Welke dag komt jou uit om te beginnen? Laat het weten, dan spreken we het samen af.</@layout.p>
</#if>
<@layout.p>Tot die tijd: neem je vakantie en neem goed afscheid van je oude baan. Niemand bij ${sender.organisation} verwacht dat je vóór je eerste dag al aan ${personal.topic} werkt.</@layout.p>
<@layout.p>Tussen een ja en een eerste dag twijfelen veel mensen nog even. Dat is normaal. Bel me dan gerust.</@layout.p>
</@layout.message>
