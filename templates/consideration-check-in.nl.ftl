---
purpose: Notices kindly that they went quiet after showing interest, and offers another way or rest
for: update
from: recruiter
needs:
  - personal.topic
optional:
  - links.preferences
promises:
  - text: "laat ik je met rust"
    keptBy: "Pause until the day the candidate asked for"
  - text: "laat ik je minstens een jaar met rust"
    keptBy: "Pause outreach after a no"
    numbers: { AFTER_A_NO: 365 }
sample:
  candidate: { ref: c-1065, firstName: Amber, fullName: Amber Fontein, language: nl }
  work:
    title: Productmanager
    employer: Velomara
    yearsInRole: 3
    function: productmanagement
    skills: [discovery, prijzen, analyse]
    interests: [prijsexperimenten]
  personal:
    reason: het prijsexperiment waarover je vertelde op de productavond
    topic: prijsexperimenten
  sender:
    name: Hendrik Daal
    title: Talent partner product
    organisation: Noorderlicht Tickets
    postalAddress: Koningsstraat 4, 2011 TB Haarlem, Nederland
  links:
    unsubscribe: https://hello.example.com/u/c-1065
    preferences: https://hello.example.com/p/c-1065
  today: 2027-10-06
--- subject
${personal.topic?cap_first}: verder of even pauze?
--- text
<@layout.message closing="Hoe dan ook bedankt,">
<@layout.greeting/>

We hadden contact over ${personal.topic}, en ik heb een tijd niets van je gehoord. Dat geeft niet. Ik wil het alleen graag goed doen. Wat heb je het liefst?

- “Praten”: we bellen 15 minuten, jij kiest het onderwerp.
- “Later”, met een maand: tot die tijd laat ik je met rust.
- “Nee”: dan laat ik je minstens een jaar met rust.

Eén woord is genoeg.<#if links.preferences??> Of stel het hier zelf in: ${links.preferences}</#if>
</@layout.message>
--- html
<@layout.message preheader="Eén woord is genoeg" closing="Hoe dan ook bedankt,">
<@layout.greeting/>
<@layout.p>We hadden contact over ${personal.topic}, en ik heb een tijd niets van je gehoord. Dat geeft niet. Ik wil het alleen graag goed doen. Wat heb je het liefst?</@layout.p>
<@layout.points>
<@layout.point>“Praten”: we bellen 15 minuten, jij kiest het onderwerp.</@layout.point>
<@layout.point>“Later”, met een maand: tot die tijd laat ik je met rust.</@layout.point>
<@layout.point>“Nee”: dan laat ik je minstens een jaar met rust.</@layout.point>
</@layout.points>
<@layout.p>Eén woord is genoeg.<#if links.preferences??> Of <@layout.link to=links.preferences>stel het hier zelf in</@layout.link>.</#if></@layout.p>
</@layout.message>
