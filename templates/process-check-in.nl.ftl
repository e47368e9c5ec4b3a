---
purpose: To somebody in our hiring process, where things stand, what comes next and whom to ask
for: process
from: recruiter
optional:
  - candidate.firstName
  - opening
sample:
  candidate: { ref: c-1067, firstName: Grace, fullName: Grace Meijer, language: nl }
  work:
    title: Backend-ontwikkelaar
    employer: Praatpaal Mobiel
    yearsInRole: 4
    function: backend-ontwikkeling
    skills: [Kotlin, PostgreSQL, event sourcing]
    interests: [event sourcing]
  personal:
    reason: je bibliotheek om gebeurtenissen opnieuw af te spelen
    topic: event sourcing
  opening:
    title: Senior backend-ontwikkelaar
    team: Meetdata
    location: Arnhem of op afstand
    brief: https://join.example.com/nl/meetdata
  sender:
    name: Simon Kelder
    title: Recruiting partner
    organisation: Dalwind Energie
    postalAddress: Stationsplein 3, 6811 KG Arnhem, Nederland
  links:
    unsubscribe: https://join.example.com/u/c-1067
    preferences: https://join.example.com/p/c-1067
  today: 2027-07-08
--- subject
Nog geen nieuws<#if candidate.firstName??>, ${candidate.firstName}</#if>
--- text
<@layout.message closing="Groet,">
<@layout.greeting word="Beste"/>

Ik heb nog geen nieuws voor je<#if opening??> over je sollicitatie (${opening.title})</#if>, maar ik wilde je niet in het ongewisse laten.

Is er bij jou iets veranderd: een ander aanbod, twijfel, een vakantie? Laat het weten, dan houd ik er rekening mee. Heb je vragen, antwoord dan hier, of stuur me je nummer en ik bel.
</@layout.message>
--- html
<@layout.message preheader="En een vraag aan jou" closing="Groet,">
<@layout.greeting word="Beste"/>
<@layout.p>Ik heb nog geen nieuws voor je<#if opening??> over je sollicitatie (${opening.title})</#if>, maar ik wilde je niet in het ongewisse laten.</@layout.p>
<@layout.p>Is er bij jou iets veranderd: een ander aanbod, twijfel, een vakantie? Laat het weten, dan houd ik er rekening mee. Heb je vragen, antwoord dan hier, of stuur me je nummer en ik bel.</@layout.p>
</@layout.message>
