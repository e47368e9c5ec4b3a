---
purpose: "To somebody in the pool of a role we expect in about half a year: the place does not exist yet, and we say so"
for: update
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - opening.title
  - opening.team
optional:
  - opening.opens
sample:
  candidate: { ref: c-3075, firstName: Hidde, fullName: Hidde Nauta, language: nl }
  work:
    title: Hydroloog
    employer: Elzen Water
    yearsInRole: 6
    function: modellering
    skills: [Python, GIS]
    interests: [overstromingsmodellen]
  personal:
    reason: je overstromingsmodel dat ook boeren kunnen lezen
    topic: overstromingsmodellen
  opening:
    ref: o-75
    title: Lead modelleur
    team: Stroomgebieden
    location: Sneek of thuis
    opens: 2027-09-15
  sender:
    name: Rianne Muller
    title: Talentpartner
    organisation: Meerzicht Prognoses
    postalAddress: Havenplein 9, 8601 CK Sneek
  links:
    unsubscribe: https://vroeg.example.com/u/3075
    preferences: https://vroeg.example.com/p/3075
  today: 2027-03-11
--- subject
Een plek in ${personal.topic} die er nog niet is
--- text
<@layout.message closing="Ruim op tijd,">
Hoi ${candidate.firstName},

Door ${personal.reason} ben je een van de weinigen aan wie ik dit nu al vertel: we verwachten iemand nodig te hebben als ${opening.title} in het team ${opening.team}<#if opening.opens??>, rond ${opening.opens.monthYear}</#if>.

Voor alle duidelijkheid: die plek bestaat nog niet. Er valt niets te beslissen, niemand heeft voor het geld getekend, en dit soort plannen verandert wel vaker. Jij bent niet op zoek, en vandaag zou er ook niets te vinden zijn.

Waarom dan zo vroeg? Omdat het werk nu nog vorm kan krijgen. Heb je een idee van wat iemand met ${personal.topic} nodig heeft om het goed te doen, aan tijd, aan gereedschap, aan mensen, aan het recht om nee te zeggen, dan geef ik dat door zolang het ertoe doet. Met je naam erbij of zonder.

Je hoort van me als het plan doorgaat, en ook als het niet doorgaat. Tot die tijd ben ik jou nieuws schuldig, en jij mij niets.
</@layout.message>
--- html
<@layout.message preheader="Waarom ik er een half jaar te vroeg over begin" closing="Ruim op tijd,">
<@layout.p>Hoi ${candidate.firstName},</@layout.p>
<@layout.p>Door ${personal.reason} ben je een van de weinigen aan wie ik dit nu al vertel: we verwachten iemand nodig te hebben als ${opening.title} in het team ${opening.team}<#if opening.opens??>, rond ${opening.opens.monthYear}</#if>.</@layout.p>
<@layout.p>Voor alle duidelijkheid: die plek bestaat nog niet. Er valt niets te beslissen, niemand heeft voor het geld getekend, en dit soort plannen verandert wel vaker. Jij bent niet op zoek, en vandaag zou er ook niets te vinden zijn.</@layout.p>
<@layout.p>Waarom dan zo vroeg? Omdat het werk nu nog vorm kan krijgen. Heb je een idee van wat iemand met ${personal.topic} nodig heeft om het goed te doen, aan tijd, aan gereedschap, aan mensen, aan het recht om nee te zeggen, dan geef ik dat door zolang het ertoe doet. Met je naam erbij of zonder.</@layout.p>
<@layout.p>Je hoort van me als het plan doorgaat, en ook als het niet doorgaat. Tot die tijd ben ik jou nieuws schuldig, en jij mij niets.</@layout.p>
</@layout.message>
