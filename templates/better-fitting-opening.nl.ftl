---
purpose: Some months after an offer was declined or came to nothing, an opening that fits better, and why
for: update
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - opening
optional:
  - earlier.opening
  - opening.brief
sample:
  candidate: { ref: c-1063, firstName: Ruben, fullName: Ruben Hofstra, language: nl }
  work:
    title: Datawetenschapper
    employer: Boomgaard Verzekeringen
    yearsInRole: 3
    function: data science
    skills: [Python, causale analyse, experimenten]
    interests: [proefopzet, causale analyse]
  personal:
    reason: hoe je de prijsproef uit elkaar haalde en liet zien wat die echt mat
    topic: proefopzet
  opening:
    title: Leider experimenten
    team: Metingen
    location: Utrecht of op afstand
    brief: https://werken.example.org/metingen-in-twee-paginas
  earlier:
    opening: Analist groei
  sender:
    name: Femke Dijkstra
    title: Hoofd recruitment
    organisation: Groenspoor Mobiliteit
    postalAddress: Oudegracht 41, 3511 AC Utrecht, Nederland
  links:
    unsubscribe: https://werken.example.org/u/1063nl
    preferences: https://werken.example.org/p/1063nl
  today: 2027-05-18
--- subject
${candidate.firstName}, dit keer dichter bij ${personal.topic}
--- text
<@layout.message closing="Hartelijke groet,">
Dag ${candidate.firstName},

Van onze gesprekken is me al die maanden één ding bijgebleven: ${personal.reason}.<#if (earlier.opening)??> Toen ging het om iets anders, ${earlier.opening}, en dat is er niet van gekomen.</#if> Nu is er iets dat beter bij je past: in het team ${opening.team} een plek als ${opening.title} (${opening.location}).

Twee dingen maken het beter, volgens mij:

- ${personal.topic?cap_first} is hier de kern en geen bijzaak.
- Wat de vorige keer in de weg stond, komt als eerste op tafel: noem het, en ik zeg eerlijk of het er nog ligt.

Misschien zit je inmiddels goed waar je zit en zoek je helemaal niets. Dan is dit gewoon een bericht van mensen die je niet vergeten zijn.

<#if opening.brief??>
Wat er mooi aan is en wat lastig, staat op twee pagina's: ${opening.brief}
<#else>
Wat er mooi aan is en wat lastig, past op twee pagina's; één woord en je hebt ze.
</#if>

Wat je hoe dan ook kunt krijgen: ik vraag de mensen die je toen sprak waar je volgens hen het beste in bent, en geef het aan je door.
</@layout.message>
--- html
<@layout.message preheader="${opening.title}, en waarom ik aan jou dacht" closing="Hartelijke groet,">
<@layout.p>Dag ${candidate.firstName},</@layout.p>
<@layout.p>Van onze gesprekken is me al die maanden één ding bijgebleven: ${personal.reason}.<#if (earlier.opening)??> Toen ging het om iets anders, ${earlier.opening}, en dat is er niet van gekomen.</#if> Nu is er iets dat beter bij je past: in het team ${opening.team} een plek als ${opening.title} (${opening.location}).</@layout.p>
<@layout.p>Twee dingen maken het beter, volgens mij:</@layout.p>
<@layout.points>
<@layout.point>${personal.topic?cap_first} is hier de kern en geen bijzaak.</@layout.point>
<@layout.point>Wat de vorige keer in de weg stond, komt als eerste op tafel: noem het, en ik zeg eerlijk of het er nog ligt.</@layout.point>
</@layout.points>
<@layout.p>Misschien zit je inmiddels goed waar je zit en zoek je helemaal niets. Dan is dit gewoon een bericht van mensen die je niet vergeten zijn.</@layout.p>
<#if opening.brief??>
<@layout.p>Wat er mooi aan is en wat lastig, staat op twee pagina's: <@layout.link to=opening.brief>hier na te lezen</@layout.link>.</@layout.p>
<#else>
<@layout.p>Wat er mooi aan is en wat lastig, past op twee pagina's; één woord en je hebt ze.</@layout.p>
</#if>
<@layout.p>Wat je hoe dan ook kunt krijgen: ik vraag de mensen die je toen sprak waar je volgens hen het beste in bent, en geef het aan je door.</@layout.p>
</@layout.message>
