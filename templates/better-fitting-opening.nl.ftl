---
purpose: Some months after an offer was declined or came to nothing, an opening that fits better, and why
for: update
from: recruiter
needs:
  - personal.reason
  - opening.location
  - opening.team
  - opening.title
optional:
  - candidate.firstName
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
<#if candidate.firstName??>${candidate.firstName}, dit past misschien beter<#else>Dit past misschien beter</#if>
--- text
<@layout.message closing="Hartelijke groet,">
<@layout.greeting/>

Ik moest aan je denken vanwege ${personal.reason}.<#if (earlier.opening)??> De vorige keer ging het om iets anders (${earlier.opening}), en dat is er niet van gekomen.</#if> Nu hebben we een vacature die misschien beter past: ${opening.title} in het team ${opening.team} (${opening.location}).

Stond er de vorige keer iets in de weg, vertel me dan wat het was. Ik zeg je eerlijk of dat nog zo is.

<#if opening.brief??>
Wat er mooi en wat er lastig aan is, op twee pagina's: ${opening.brief}
<#else>
Ik kan je twee pagina's sturen over wat er mooi en wat er lastig aan is.
</#if>

En heb je geen zin, dan is dat ook goed.
</@layout.message>
--- html
<@layout.message preheader="${opening.title}, ${opening.team}" closing="Hartelijke groet,">
<@layout.greeting/>
<@layout.p>Ik moest aan je denken vanwege ${personal.reason}.<#if (earlier.opening)??> De vorige keer ging het om iets anders (${earlier.opening}), en dat is er niet van gekomen.</#if> Nu hebben we een vacature die misschien beter past: ${opening.title} in het team ${opening.team} (${opening.location}).</@layout.p>
<@layout.p>Stond er de vorige keer iets in de weg, vertel me dan wat het was. Ik zeg je eerlijk of dat nog zo is.</@layout.p>
<#if opening.brief??>
<@layout.button to=opening.brief>Wat er mooi en wat er lastig aan is, op twee pagina's</@layout.button>
<#else>
<@layout.p>Ik kan je twee pagina's sturen over wat er mooi en wat er lastig aan is.</@layout.p>
</#if>
<@layout.p>En heb je geen zin, dan is dat ook goed.</@layout.p>
</@layout.message>
