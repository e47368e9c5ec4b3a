---
purpose: Closes the first sequence gently and leaves the door open; after it, one update a quarter
for: outreach
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - work.employer
  - sender.organisation
optional:
  - opening
  - links.preferences
sample:
  candidate: { ref: c-3003, firstName: Samira, fullName: Samira el Idrissi, language: nl }
  work:
    title: Senior productontwerper
    employer: Kaartwerk Delft
    yearsInRole: 5
    function: productontwerp
    skills: [interactieontwerp, toegankelijkheid, prototypes]
    interests: [toegankelijke kaarten, ontwerpsystemen]
  personal:
    reason: je onderzoek naar kaarten die je kunt laten voorlezen
    topic: toegankelijke kaarten
  opening:
    title: Hoofdontwerper bewegwijzering
    team: Bewegwijzering
    location: Utrecht
    brief: https://banen.example.net/bewegwijzering.pdf
  sender:
    name: Thijs Brouwer
    title: Hoofd werving ontwerp
    organisation: Atelier Noorderzon
    postalAddress: Leerlooierstraat 4, 3512 BX Utrecht
  links:
    unsubscribe: https://banen.example.net/afmelden/3003
    preferences: https://banen.example.net/voorkeuren/3003
  today: 2027-03-25
--- subject
Voorlopig mijn laatste bericht, ${candidate.firstName}
--- text
<@layout.message closing="Alle goeds,">
Dag ${candidate.firstName},

Ik schreef je de eerste keer vanwege ${personal.reason}. Die reden is niet veranderd. Wat ik verder van je weet ook niet: je kijkt niet rond naar ander werk, en je inbox is van jou. Daarom is dit het laatste bericht van dit rijtje.

Drie dingen blijven openstaan, zonder einddatum:

- Wil je ooit over ${personal.topic} praten met de mensen bij ${sender.organisation} die eraan werken, dan stel ik je aan ze voor.
<#if (opening.brief)??>
- De twee pagina’s over het team ${opening.team} blijven staan waar ze staan, als je wilt zien waar we mee bezig zijn: ${opening.brief}
<#else>
- Twee pagina’s over waar we mee bezig zijn krijg je zodra je erom vraagt.
</#if>
- Komt er een regel van jou, volgende maand of over twee jaar, dan maak ik graag 15 minuten vrij.

Vanaf nu hoor je ongeveer eens per kwartaal van me, en alleen met iets wat je tijd waard is.<#if links.preferences??> Komt een bepaalde maand je beter uit, kies hem dan hier, en ik houd me eraan: ${links.preferences}</#if>

Tot dan wens ik jou en het team bij ${work.employer} het beste.
</@layout.message>
--- html
<@layout.message preheader="De deur blijft open, je inbox blijft van jou" closing="Alle goeds,">
<@layout.p>Dag ${candidate.firstName},</@layout.p>
<@layout.p>Ik schreef je de eerste keer vanwege ${personal.reason}. Die reden is niet veranderd. Wat ik verder van je weet ook niet: je kijkt niet rond naar ander werk, en je inbox is van jou. Daarom is dit het laatste bericht van dit rijtje.</@layout.p>
<@layout.p>Drie dingen blijven openstaan, zonder einddatum:</@layout.p>
<@layout.points>
<@layout.point>Wil je ooit over ${personal.topic} praten met de mensen bij ${sender.organisation} die eraan werken, dan stel ik je aan ze voor.</@layout.point>
<#if (opening.brief)??>
<@layout.point><@layout.link to=opening.brief>De twee pagina’s over het team ${opening.team}</@layout.link> blijven staan waar ze staan, als je wilt zien waar we mee bezig zijn.</@layout.point>
<#else>
<@layout.point>Twee pagina’s over waar we mee bezig zijn krijg je zodra je erom vraagt.</@layout.point>
</#if>
<@layout.point>Komt er een regel van jou, volgende maand of over twee jaar, dan maak ik graag 15 minuten vrij.</@layout.point>
</@layout.points>
<@layout.p>Vanaf nu hoor je ongeveer eens per kwartaal van me, en alleen met iets wat je tijd waard is.<#if links.preferences??> Komt een bepaalde maand je beter uit, <@layout.link to=links.preferences>kies hem dan hier</@layout.link>, en ik houd me eraan.</#if></@layout.p>
<@layout.p>Tot dan wens ik jou en het team bij ${work.employer} het beste.</@layout.p>
</@layout.message>
