---
purpose: To somebody in our hiring process, where things stand, what comes next and whom to ask
for: process
needs:
  - candidate.firstName
  - personal.topic
  - sender.name
  - sender.organisation
optional:
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
Hoe het ervoor staat, ${candidate.firstName}
--- text
<@layout.message closing="Tot je dienst,">
Hoi ${candidate.firstName},

Niets horen is het vervelendste van solliciteren. Dus hier is de stand, zoals hij is<#if opening??>, voor ${opening.title} in het team ${opening.team}</#if>.

- Waar je staat: je zit in de procedure, en er is niets besloten wat jij nog niet weet.
- Wat er komt: de uitkomst van elke stap hoor je van mij, met de redenen erbij, welke kant het ook op gaat.
- Bij wie je terechtkunt: bij mij, ${sender.name}. Beantwoord deze mail, of stuur een nummer, dan bel ik je een kwartier.

Als je zelf iets wilt bijdragen: over welke kant van ${personal.topic} zou je het met de mensen van ${sender.organisation} willen hebben? Ik zorg dat er iemand aan tafel zit die daar verstand van heeft.

En is er bij jou iets veranderd, een twijfel, een ander plan, een lange vakantie, zeg het gerust. Ik weet het liever dan dat ik het raad, en het werkt niet tegen je.
</@layout.message>
--- html
<@layout.message preheader="Wat vaststaat, wat er komt en bij wie je terechtkunt" closing="Tot je dienst,">
<@layout.p>Hoi ${candidate.firstName},</@layout.p>
<@layout.p>Niets horen is het vervelendste van solliciteren. Dus hier is de stand, zoals hij is<#if opening??>, voor ${opening.title} in het team ${opening.team}</#if>.</@layout.p>
<@layout.points>
<@layout.point>Waar je staat: je zit in de procedure, en er is niets besloten wat jij nog niet weet.</@layout.point>
<@layout.point>Wat er komt: de uitkomst van elke stap hoor je van mij, met de redenen erbij, welke kant het ook op gaat.</@layout.point>
<@layout.point>Bij wie je terechtkunt: bij mij, ${sender.name}. Beantwoord deze mail, of stuur een nummer, dan bel ik je een kwartier.</@layout.point>
</@layout.points>
<@layout.p>Als je zelf iets wilt bijdragen: over welke kant van ${personal.topic} zou je het met de mensen van ${sender.organisation} willen hebben? Ik zorg dat er iemand aan tafel zit die daar verstand van heeft.</@layout.p>
<@layout.p>En is er bij jou iets veranderd, een twijfel, een ander plan, een lange vakantie, zeg het gerust. Ik weet het liever dan dat ik het raad, en het werkt niet tegen je.</@layout.p>
</@layout.message>
