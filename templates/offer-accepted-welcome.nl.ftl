---
purpose: "Between accepting and the first day: what happens next, and that a doubt is normal"
for: process
needs:
  - candidate.firstName
  - personal.topic
  - sender.organisation
optional:
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
Wat er gebeurt tot je eerste dag, ${candidate.firstName}
--- text
<@layout.message closing="Wat fijn dat je komt,">
Hoi ${candidate.firstName},

Je hebt ja gezegd, en dat leverde hier blije gezichten op toen ik het doorvertelde. Dank je. Wat jij weet van ${personal.topic} ontbrak hier nog<#if opening??>, zeker in het team ${opening.team}</#if>, en dat weet iedereen hier.

Zodat je in de weken tot dan niet hoeft te raden:

- Op papier: het contract krijg je in de komende dagen. Lees het op je gemak. Wat onduidelijk is leggen we uit, en wat niet klopt passen we aan.
- Ertussenin: neem goed afscheid waar je nu zit, en ga op de vakantie die je toch al van plan was. Niemand bij ${sender.organisation} verwacht werk van je voordat je er bent. Een of twee keer hoor je van mij, en ook van iemand naast wie je komt te zitten.
<#if (event.date)??>
- De eerste ochtend: ${event.date.weekday} ${event.date}<#if (event.place)??>, ${event.place}</#if>. Bij de deur staat iemand die er zin in heeft.
<#else>
- De eerste ochtend: de datum prikken we samen, en dan hoor je ook wie je bij de deur opwacht.
</#if>

Tussen een ja en een eerste dag hebben de meeste mensen een avond waarop ze aan alles twijfelen. Komt die van jou, bel me dan voordat hij groter wordt. Het verandert niets aan hoe we over je denken.
</@layout.message>
--- html
<@layout.message preheader="Het papierwerk, de weken ertussen en de eerste ochtend" closing="Wat fijn dat je komt,">
<@layout.p>Hoi ${candidate.firstName},</@layout.p>
<@layout.p>Je hebt ja gezegd, en dat leverde hier blije gezichten op toen ik het doorvertelde. Dank je. Wat jij weet van ${personal.topic} ontbrak hier nog<#if opening??>, zeker in het team ${opening.team}</#if>, en dat weet iedereen hier.</@layout.p>
<@layout.p>Zodat je in de weken tot dan niet hoeft te raden:</@layout.p>
<@layout.points>
<@layout.point>Op papier: het contract krijg je in de komende dagen. Lees het op je gemak. Wat onduidelijk is leggen we uit, en wat niet klopt passen we aan.</@layout.point>
<@layout.point>Ertussenin: neem goed afscheid waar je nu zit, en ga op de vakantie die je toch al van plan was. Niemand bij ${sender.organisation} verwacht werk van je voordat je er bent. Een of twee keer hoor je van mij, en ook van iemand naast wie je komt te zitten.</@layout.point>
<#if (event.date)??>
<@layout.point>De eerste ochtend: ${event.date.weekday} ${event.date}<#if (event.place)??>, ${event.place}</#if>. Bij de deur staat iemand die er zin in heeft.</@layout.point>
<#else>
<@layout.point>De eerste ochtend: de datum prikken we samen, en dan hoor je ook wie je bij de deur opwacht.</@layout.point>
</#if>
</@layout.points>
<@layout.p>Tussen een ja en een eerste dag hebben de meeste mensen een avond waarop ze aan alles twijfelen. Komt die van jou, bel me dan voordat hij groter wordt. Het verandert niets aan hoe we over je denken.</@layout.p>
</@layout.message>
