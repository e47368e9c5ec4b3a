---
purpose: A personal note a day or two after they clicked on something or answered warmly; asks one question
for: update
from: recruiter
thread: true
needs:
  - personal.topic
optional:
  - candidate.firstName
  - opening
sample:
  candidate: { ref: c-1062, firstName: Deniz, fullName: Deniz Kaya, language: nl }
  work:
    title: Firmware-engineer
    employer: Helderveld Meters
    yearsInRole: 3
    function: embedded systemen
    skills: ["C", Zephyr, radioprotocollen]
    interests: [updates op afstand, batterijduur]
  personal:
    reason: je notities over meters bijwerken via een zwak radiosignaal
    topic: updates op afstand
  opening:
    title: Senior firmware-engineer
    team: Veldapparatuur
    location: Enschede of op afstand
    brief: https://jobs.example.net/nl/veldapparatuur
  sender:
    name: Elke Mars
    title: Technisch recruiter
    organisation: Bergmeer Instrumenten
    postalAddress: Molenlaan 5, 7511 JE Enschede, Nederland
  links:
    unsubscribe: https://jobs.example.net/u/c-1062
    preferences: https://jobs.example.net/p/c-1062
  today: 2027-05-12
--- subject
Wat houdt je bezig aan ${personal.topic}<#if candidate.firstName??>, ${candidate.firstName}</#if>?
--- text
<@layout.message closing="Groet,">
<@layout.greeting/>

Ik heb één vraag, als je een minuut hebt: wat houdt je op dit moment bezig aan ${personal.topic}?

Eén zin is genoeg, hoe ruw ook. Ik geef hem aan iemand hier die er verstand van heeft en laat je weten wat die zegt. Praat je liever, dan vraag ik 15 minuten aan de telefoon voor je.

<#if (opening.brief)??>
Voor de achtergrond: twee pagina's over het team ${opening.team}: ${opening.brief}
<#elseif opening??>
Voor de achtergrond kan ik je twee pagina's over het team ${opening.team} sturen.
</#if>
</@layout.message>
--- html
<@layout.message preheader="Eén vraag aan jou" closing="Groet,">
<@layout.greeting/>
<@layout.p>Ik heb één vraag, als je een minuut hebt: wat houdt je op dit moment bezig aan ${personal.topic}?</@layout.p>
<@layout.p>Eén zin is genoeg, hoe ruw ook. Ik geef hem aan iemand hier die er verstand van heeft en laat je weten wat die zegt. Praat je liever, dan vraag ik 15 minuten aan de telefoon voor je.</@layout.p>
<#if (opening.brief)??>
<@layout.p>Voor de achtergrond: <@layout.link to=opening.brief>twee pagina's over het team ${opening.team}</@layout.link>.</@layout.p>
<#elseif opening??>
<@layout.p>Voor de achtergrond kan ik je twee pagina's over het team ${opening.team} sturen.</@layout.p>
</#if>
</@layout.message>
