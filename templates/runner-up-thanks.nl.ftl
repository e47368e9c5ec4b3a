---
purpose: To the close second in a hiring process; an honest no, the reason it was close, and a way to stay in touch
for: process
from: recruiter
needs:
  - personal.topic
optional:
  - candidate.firstName
  - opening
sample:
  candidate: { ref: c-1064, firstName: Imane, fullName: Imane Bouali, language: nl }
  work:
    title: Beveiligingsspecialist
    employer: Helderwater Cloud
    yearsInRole: 5
    function: beveiliging
    skills: [dreigingsmodellen, Rust, identiteit]
    interests: [dreigingsmodellen, geheugenveiligheid]
  personal:
    reason: het dreigingsmodel dat je met ons team tekende, met daarin een gat dat al twee jaar bestond
    topic: dreigingsmodellen
  opening:
    title: Leidend beveiligingsspecialist
    team: Identiteit
    location: Groningen
  sender:
    name: Wouter Smit
    title: Recruiter techniek
    organisation: Martini Systemen
    postalAddress: Vismarkt 5, 9712 CA Groningen, Nederland
  links:
    unsubscribe: https://people.example.com/u/1064nl
    preferences: https://people.example.com/p/1064nl
  today: 2027-06-24
--- subject
Onze beslissing<#if candidate.firstName??>, ${candidate.firstName}</#if>
--- text
<@layout.message closing="Met dank,">
<@layout.greeting word="Beste"/>

We hebben voor iemand anders gekozen<#if opening??> als ${opening.title}</#if>. Het scheelde weinig, en ik had je liever iets anders geschreven.

Wil je weten wat de doorslag gaf, vraag het me, per mail of in 15 minuten aan de telefoon.

Ik blijf graag in contact, over ${personal.topic} en over vacatures die bij je passen. Liever niet? Zeg het gewoon. En dank je wel voor je tijd.
</@layout.message>
--- html
<@layout.message preheader="Het scheelde weinig" closing="Met dank,">
<@layout.greeting word="Beste"/>
<@layout.p>We hebben voor iemand anders gekozen<#if opening??> als ${opening.title}</#if>. Het scheelde weinig, en ik had je liever iets anders geschreven.</@layout.p>
<@layout.p>Wil je weten wat de doorslag gaf, vraag het me, per mail of in 15 minuten aan de telefoon.</@layout.p>
<@layout.p>Ik blijf graag in contact, over ${personal.topic} en over vacatures die bij je passen. Liever niet? Zeg het gewoon. En dank je wel voor je tijd.</@layout.p>
</@layout.message>
