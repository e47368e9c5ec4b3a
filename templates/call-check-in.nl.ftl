---
purpose: "Script for a short call to somebody in our hiring process: where things stand, and what is on their mind"
for: process
via: phone
needs:
  - candidate.firstName
  - personal.topic
  - sender.name
  - sender.organisation
optional:
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
Voordat je belt: wat is er besloten sinds het vorige gesprek, en wat nog niet? Is er niets nieuws, dan is dat het nieuws.

Beginnen
“Dag ${candidate.firstName}, met ${sender.name} van ${sender.organisation}. Heb je nu vijf minuten, of bel ik liever een andere keer?”

Zeggen hoe het ervoor staat
“Je zit nog gewoon in de procedure<#if opening??> voor ${opening.title} in het team ${opening.team}</#if>. Dit is er sindsdien gebeurd: … Dit is de volgende stap: … De uitkomst hoor je van mij, met de redenen erbij.”

Vragen, en de stilte laten vallen
- “Hoe is het je tot nu toe bij ons bevallen? Wat hadden we beter moeten doen?”
- “Van ${personal.topic} weet jij veel. Wat hadden we je daarover nog moeten vragen?”
- “Is er bij jou iets veranderd: een ander aanbod, een twijfel, een datum?”

Alleen beloven wat je kunt waarmaken
Noem de dag waarop ze uiterlijk iets horen en zet die in je agenda terwijl je nog aan de lijn bent. Weet je een antwoord niet, zoek het dan uit.

Afronden
“Fijn dat je zo open was. Op dit nummer kun je me altijd bereiken.”

Daarna: schrijf op wat voor deze persoon telt, in diens eigen woorden.
