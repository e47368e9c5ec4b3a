---
purpose: "To somebody who is looking and whom we would like to know: plain about what we have, and useful either way"
for: outreach
from: recruiter
audience: active
needs:
  - personal.reason
  - personal.topic
  - sender.organisation
optional:
  - candidate.firstName
  - openings
sample:
  candidate: { ref: c-3074, firstName: Nienke, fullName: Nienke Abbas, language: nl }
  work:
    title: Mobiel ontwikkelaar
    employer: Sabel Winkels
    yearsInRole: 3
    function: mobiele ontwikkeling
    skills: [Kotlin, Swift]
    interests: [offline apps]
  personal:
    reason: je verhaal over een app die het in een tunnel doet
    topic: offline apps
  openings: [{ title: Android-ontwikkelaar, team: Buitendienst-apps }, { title: Lead mobiel, team: Betalingen }]
  sender:
    name: Marcus Holtrop
    title: Recruiter mobiel
    organisation: Lijsterbes Software
    postalAddress: Iepenlaan 31, 3581 LC Utrecht
  links:
    unsubscribe: https://hallo.example.org/u/3074
    preferences: https://hallo.example.org/p/3074
  today: 2027-01-19
--- subject
Je zoekt<#if candidate.firstName??>, ${candidate.firstName}</#if>: dit hebben we
--- text
<@layout.message closing="Groet,">
<@layout.greeting/>

Ik kwam uit bij ${personal.reason}, en zag dat je openstaat voor iets nieuws. Dus kort:

<#if openings?has_content>
Deze vacatures heeft ${sender.organisation} nu:

<#list openings as place>
- ${place.title}, ${place.team}
</#list>

Of er een bij je past, weet ik nog niet.
<#else>
Bij ${sender.organisation} hebben we vandaag geen vacature, en dat zeg ik liever meteen. Ik weet wel graag wat je zoekt.
</#if>

Zullen we 15 minuten bellen? Jij vraagt, ik antwoord, ook over het salaris. Zijn wij voor ${personal.topic} niet de juiste plek, dan vertel ik je graag waar ik verder zou kijken.

Stuur me een dag en een tijd. Voorbereiden hoeft niet.
</@layout.message>
--- html
<@layout.message preheader="15 minuten, jouw vragen eerst" closing="Groet,">
<@layout.greeting/>
<@layout.p>Ik kwam uit bij ${personal.reason}, en zag dat je openstaat voor iets nieuws. Dus kort:</@layout.p>
<#if openings?has_content>
<@layout.p>Deze vacatures heeft ${sender.organisation} nu:</@layout.p>
<@layout.points>
<#list openings as place>
<@layout.point>${place.title}, ${place.team}</@layout.point>
</#list>
</@layout.points>
<@layout.p>Of er een bij je past, weet ik nog niet.</@layout.p>
<#else>
<@layout.p>Bij ${sender.organisation} hebben we vandaag geen vacature, en dat zeg ik liever meteen. Ik weet wel graag wat je zoekt.</@layout.p>
</#if>
<@layout.p>Zullen we 15 minuten bellen? Jij vraagt, ik antwoord, ook over het salaris. Zijn wij voor ${personal.topic} niet de juiste plek, dan vertel ik je graag waar ik verder zou kijken.</@layout.p>
<@layout.p>Stuur me een dag en een tijd. Voorbereiden hoeft niet.</@layout.p>
</@layout.message>
