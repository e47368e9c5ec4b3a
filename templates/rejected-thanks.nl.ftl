---
purpose: An honest, kind no to somebody who was not close this time; the reason on request, the door open
for: process
needs:
  - candidate.firstName
  - sender.organisation
optional:
  - opening
  - personal.topic
sample:
  candidate: { ref: c-3072, firstName: Baukje, fullName: Baukje Sikkema, language: nl }
  work:
    title: Supportengineer
    employer: Torenvalk Cloud
    yearsInRole: 2
    function: support
    skills: [Linux, SQL]
    interests: [incidentanalyse]
  personal:
    reason: je incidentanalyse
    topic: incidentanalyse
  opening:
    ref: o-72
    title: Reliability-engineer
    team: Operatie
    location: Apeldoorn
  sender:
    name: Hetty Lans
    title: Recruiter
    organisation: Helderwater Gereedschap
    postalAddress: Kanaalstraat 88, 7311 PV Apeldoorn
  links:
    unsubscribe: https://solliciteren.example.org/u/3072
    preferences: https://solliciteren.example.org/p/3072
  today: 2027-03-01
--- subject
Deze keer een nee van ons, met dank
--- text
<@layout.message closing="Het ga je goed,">
Beste ${candidate.firstName},

Liever in de eerste regel dan in de derde: we kunnen je <#if opening??>de plek als ${opening.title} niet<#else>deze keer geen plek</#if> aanbieden. Anderen zaten dichter bij wat dit werk vanaf de eerste dag vraagt.

Dat zegt iets over één lijstje wensen in één maand, en niets over wat jij kunt.<#if (personal.topic)??> Naar wat je over ${personal.topic} vertelde is goed geluisterd, dat beloof ik je.</#if> Wil je weten wat er ontbrak, vraag het me dan. Je krijgt het echte antwoord, in een paar zinnen, en geen standaardbrief.

Mogen we je nog eens schrijven als er iets beter past? Zo niet, dan is één woord genoeg en bewaren we niets van je. En jij mag natuurlijk ook als eerste schrijven: bij ${sender.organisation} werken mensen die pas bij hun tweede poging kwamen.

Dank je voor je tijd, en voor het vertrouwen dat nodig is om je werk aan vreemden te laten zien.
</@layout.message>
--- html
<@layout.message preheader="Wat het betekent, wat niet, en wat je kunt vragen" closing="Het ga je goed,">
<@layout.p>Beste ${candidate.firstName},</@layout.p>
<@layout.p>Liever in de eerste regel dan in de derde: we kunnen je <#if opening??>de plek als ${opening.title} niet<#else>deze keer geen plek</#if> aanbieden. Anderen zaten dichter bij wat dit werk vanaf de eerste dag vraagt.</@layout.p>
<@layout.p>Dat zegt iets over één lijstje wensen in één maand, en niets over wat jij kunt.<#if (personal.topic)??> Naar wat je over ${personal.topic} vertelde is goed geluisterd, dat beloof ik je.</#if> Wil je weten wat er ontbrak, vraag het me dan. Je krijgt het echte antwoord, in een paar zinnen, en geen standaardbrief.</@layout.p>
<@layout.p>Mogen we je nog eens schrijven als er iets beter past? Zo niet, dan is één woord genoeg en bewaren we niets van je. En jij mag natuurlijk ook als eerste schrijven: bij ${sender.organisation} werken mensen die pas bij hun tweede poging kwamen.</@layout.p>
<@layout.p>Dank je voor je tijd, en voor het vertrouwen dat nodig is om je werk aan vreemden te laten zien.</@layout.p>
</@layout.message>
