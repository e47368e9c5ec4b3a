---
purpose: A personal note a day or two after they clicked on something or answered warmly; asks one question
for: update
needs:
  - candidate.firstName
  - personal.topic
optional:
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
Wat houdt je bezig rond ${personal.topic}?
--- text
<@layout.message closing="Benieuwd,">
Hoi ${candidate.firstName},

Uit wat ik van je terughoor maak ik op dat we het over ${personal.topic} moeten hebben, dus de rest laat ik weg. Nieuwsgierig zijn naar een onderwerp is iets heel anders dan een nieuwe baan willen, en ik haal die twee niet door elkaar.

Mijn vraag: waar denk je bij ${personal.topic} op dit moment het meest over na? Stuur me één zin, hoe ruw ook. Ik leg hem voor aan degene die er hier het langst mee heeft geworsteld, en die schrijft je zelf terug. Wil je het liever horen dan lezen, dan is er ook een kwartier aan de telefoon.

<#if (opening.brief)??>
Als achtergrond, mocht je willen: twee pagina’s over het team ${opening.team}, ${opening.brief}
<#elseif opening??>
Als achtergrond: ik bedoel de mensen van het team ${opening.team}, en twee pagina’s over hen stuur ik je graag als je erom vraagt.
</#if>
</@layout.message>
--- html
<@layout.message preheader="Eén vraag, en iemand die de jouwe beantwoordt" closing="Benieuwd,">
<@layout.p>Hoi ${candidate.firstName},</@layout.p>
<@layout.p>Uit wat ik van je terughoor maak ik op dat we het over ${personal.topic} moeten hebben, dus de rest laat ik weg. Nieuwsgierig zijn naar een onderwerp is iets heel anders dan een nieuwe baan willen, en ik haal die twee niet door elkaar.</@layout.p>
<@layout.p>Mijn vraag: waar denk je bij ${personal.topic} op dit moment het meest over na? Stuur me één zin, hoe ruw ook. Ik leg hem voor aan degene die er hier het langst mee heeft geworsteld, en die schrijft je zelf terug. Wil je het liever horen dan lezen, dan is er ook een kwartier aan de telefoon.</@layout.p>
<#if (opening.brief)??>
<@layout.p>Als achtergrond, mocht je willen: <@layout.link to=opening.brief>twee pagina’s over het team ${opening.team}</@layout.link>.</@layout.p>
<#elseif opening??>
<@layout.p>Als achtergrond: ik bedoel de mensen van het team ${opening.team}, en twee pagina’s over hen stuur ik je graag als je erom vraagt.</@layout.p>
</#if>
</@layout.message>
