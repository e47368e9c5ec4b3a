---
purpose: "Script for a short call to somebody in our hiring process: where things stand, and what is on their mind"
for: process
via: phone
from: recruiter
needs:
  - personal.topic
  - sender.name
  - sender.organisation
optional:
  - candidate.firstName
  - opening
sample:
  candidate: { ref: c-3066, firstName: Doutzen, fullName: Doutzen Bakker, language: nl }
  work:
    title: Backend-ontwikkelaar
    employer: Omber Mobiel
    yearsInRole: 4
    function: backend-ontwikkeling
    skills: [Kotlin, PostgreSQL]
    interests: [event sourcing]
  personal:
    reason: je bibliotheek om gebeurtenissen opnieuw af te spelen
    topic: event sourcing
  opening:
    ref: o-66
    title: Senior backend-ontwikkelaar
    team: Meetdata
    location: Arnhem of op afstand
  sender:
    name: Simon Kelder
    title: Recruiting partner
    organisation: Dalwind Energie
    postalAddress: Stationsplein 3, 6811 KG Arnhem, Nederland
  links:
    unsubscribe: https://join.example.com/u/3066
    preferences: https://join.example.com/p/3066
  today: 2027-07-08
--- text
Voor je belt: wat is er besloten sinds het vorige gesprek, en wat niet? Is er niets nieuws, zeg dat dan.

Begin
“Hoi<#if candidate.firstName??> ${candidate.firstName}</#if>, met ${sender.name} van ${sender.organisation}. Heb je vijf minuten? Zo niet, wanneer wel?”

Zeg hoe het ervoor staat
“Het gaat over je sollicitatie<#if opening??> als ${opening.title}</#if>. Sinds we elkaar spraken: … De volgende stap: …”

Vraag, en laat ze uitpraten
- “Hoe was het tot nu toe voor je? Wat kunnen we beter doen?”
- “Wat hadden we je over ${personal.topic} nog moeten vragen?”
- “Is er bij jou iets veranderd: een ander aanbod, twijfel, een datum?”

Beloof alleen wat je kunt waarmaken
Noem een dag waarop ze uiterlijk van je horen en zet die tijdens het gesprek in je agenda. Weet je een antwoord niet, neem de vraag dan mee.

Afronden
“Fijn dat je zo open was. Op dit nummer kun je me bereiken.”

Daarna: noteer wat voor deze persoon telt, in diens eigen woorden.
