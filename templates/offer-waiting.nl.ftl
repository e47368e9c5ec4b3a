---
purpose: To somebody who has our offer; no pressure, what people usually want to know, and whom to ask
for: process
needs:
  - candidate.firstName
  - personal.topic
  - work.employer
  - sender.organisation
optional:
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
Ons aanbod en jouw vragen, ${candidate.firstName}
--- text
<@layout.message closing="Wat je ook kiest, hartelijk,">
Hoi ${candidate.firstName},

Ons aanbod ligt bij je<#if opening??>, voor ${opening.title}</#if>, en dit is geen aansporing. Neem de tijd die je hebt; is die te kort, laat het weten, dan hebben we het over de datum.

Weggaan bij ${work.employer} zou geen kleine stap zijn, en de meeste mensen willen dan meer weten dan er in een aanbod staat:

- Hoe het salaris is opgebouwd en wanneer we er weer naar kijken. Dat vraag je aan mij.
- Hoeveel van een gewone week naar ${personal.topic} gaat, en hoeveel naar al het andere. Dat weet <#if opening??>iedereen in het team ${opening.team}<#else>iedereen met wie je zou werken</#if>; ik breng je in contact.
- Wat niet in het contract staat: nachtdiensten, reizen, dagen op kantoor. Vraag het aan wie het laatst bij ${sender.organisation} begon; ik weet wie dat is.

Een kwartier bellen of een lijstje mailen, allebei goed, en geen vraag wordt je aangerekend.

Wegen de goede redenen om te blijven zwaarder dan de onze, dan is nee het juiste antwoord. Dat we je kennen, blijft ons dan even lief.
</@layout.message>
--- html
<@layout.message preheader="Geen herinnering, wel antwoorden" closing="Wat je ook kiest, hartelijk,">
<@layout.p>Hoi ${candidate.firstName},</@layout.p>
<@layout.p>Ons aanbod ligt bij je<#if opening??>, voor ${opening.title}</#if>, en dit is geen aansporing. Neem de tijd die je hebt; is die te kort, laat het weten, dan hebben we het over de datum.</@layout.p>
<@layout.p>Weggaan bij ${work.employer} zou geen kleine stap zijn, en de meeste mensen willen dan meer weten dan er in een aanbod staat:</@layout.p>
<@layout.points>
<@layout.point>Hoe het salaris is opgebouwd en wanneer we er weer naar kijken. Dat vraag je aan mij.</@layout.point>
<@layout.point>Hoeveel van een gewone week naar ${personal.topic} gaat, en hoeveel naar al het andere. Dat weet <#if opening??>iedereen in het team ${opening.team}<#else>iedereen met wie je zou werken</#if>; ik breng je in contact.</@layout.point>
<@layout.point>Wat niet in het contract staat: nachtdiensten, reizen, dagen op kantoor. Vraag het aan wie het laatst bij ${sender.organisation} begon; ik weet wie dat is.</@layout.point>
</@layout.points>
<@layout.p>Een kwartier bellen of een lijstje mailen, allebei goed, en geen vraag wordt je aangerekend.</@layout.p>
<@layout.p>Wegen de goede redenen om te blijven zwaarder dan de onze, dan is nee het juiste antwoord. Dat we je kennen, blijft ons dan even lief.</@layout.p>
</@layout.message>
