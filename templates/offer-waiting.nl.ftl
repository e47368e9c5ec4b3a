---
purpose: To somebody who has our offer; no pressure, what people usually want to know, and whom to ask
for: process
from: recruiter
needs:
  - work.employer
  - personal.topic
optional:
  - candidate.firstName
  - opening
sample:
  candidate: { ref: c-1070, firstName: Joris, fullName: Joris Eklund, language: nl }
  work:
    title: Infrastructuur-engineer
    employer: Vuurtoren Media
    yearsInRole: 7
    function: infrastructuur
    skills: [Terraform, Linux, netwerken]
    interests: [edge caching]
  personal:
    reason: je metingen aan edge caches
    topic: edge caching
  opening:
    title: Staff engineer distributie
    team: Distributie
    location: IJmuiden of op afstand
    brief: https://offers.example.org/nl/distributie
  sender:
    name: Bea Alberts
    title: Talent partner
    organisation: Windroos Streaming
    postalAddress: Vuurtorenweg 21, 1976 BW IJmuiden, Nederland
  links:
    unsubscribe: https://offers.example.org/u/c-1070
    preferences: https://offers.example.org/p/c-1070
  today: 2027-11-04
--- subject
Heb je vragen over ons aanbod<#if candidate.firstName??>, ${candidate.firstName}</#if>?
--- text
<@layout.message closing="Warme groet,">
<@layout.greeting word="Beste"/>

Je hebt ons aanbod<#if opening??> voor ${opening.title}</#if>. Dit is geen herinnering. Heb je meer tijd nodig, zeg het, dan hebben we het over de datum.

Vaak wil je meer weten dan in een aanbod staat: wanneer er weer over salaris gepraat wordt, hoeveel van een week naar ${personal.topic} gaat, hoe het zit met diensten en reizen. Vraag het me, of zeg het als je het liever van iemand uit het team hoort.

Wegen de redenen om bij ${work.employer} te blijven zwaarder, dan is nee het juiste antwoord.
</@layout.message>
--- html
<@layout.message preheader="Dit is geen herinnering" closing="Warme groet,">
<@layout.greeting word="Beste"/>
<@layout.p>Je hebt ons aanbod<#if opening??> voor ${opening.title}</#if>. Dit is geen herinnering. Heb je meer tijd nodig, zeg het, dan hebben we het over de datum.</@layout.p>
<@layout.p>Vaak wil je meer weten dan in een aanbod staat: wanneer er weer over salaris gepraat wordt, hoeveel van een week naar ${personal.topic} gaat, hoe het zit met diensten en reizen. Vraag het me, of zeg het als je het liever van iemand uit het team hoort.</@layout.p>
<@layout.p>Wegen de redenen om bij ${work.employer} te blijven zwaarder, dan is nee het juiste antwoord.</@layout.p>
</@layout.message>
