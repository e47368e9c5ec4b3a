---
purpose: How a team works here, for somebody in awareness who reads our posts; something to keep, whatever they think of us
for: outreach
from: recruiter
audience: known
needs:
  - personal.reason
  - personal.topic
  - sender.organisation
optional:
  - insight
sample:
  candidate: { ref: c-3045, firstName: Wietse, fullName: Wietse Dijkstra, language: nl }
  work:
    title: Firmware-engineer
    employer: Terp Instrumenten
    yearsInRole: 6
    function: ingebedde software
    skills: [C, Zephyr, hardwaretests]
    interests: [hardwaretests, releasebeheer]
  personal:
    reason: je artikel over firmware testen zonder laboratorium
    topic: hardwaretests
  insight:
    title: Hoe we beslissen als twee mensen het oneens zijn
    takeaway: Wie piketdienst heeft, schrijft de beslissing op, en iedereen mag die met een meting heropenen.
    link: https://berichten.example.net/hoe-we-beslissen
  sender:
    name: Marleen Toering
    title: Talentpartner hardware
    organisation: Getij Apparaten
    postalAddress: Havenkade 12, 8861 AB Harlingen
  links:
    unsubscribe: https://berichten.example.net/afmelden/3045
    preferences: https://berichten.example.net/voorkeuren/3045
  today: 2027-02-11
--- subject
Hoe wij werken, als je er iets aan hebt
--- text
<@layout.message closing="Groet,">
<@layout.greeting/>

Ik schreef je eerder vanwege ${personal.reason}. Dit gaat over hoe wij werken. Misschien zit er iets bij dat je kunt gebruiken.

<#if insight??>
${insight.title}
${insight.takeaway}
${insight.link}
<#else>
Drie vragen zeggen veel over een team, het onze of een ander:

- Wie beslist als twee mensen het oneens zijn, en kan dat nog veranderen?
- Wat gebeurt er op de dag nadat er iets stukging?
- Waar zijn jullie onlangs mee gestopt, en wie mocht dat beslissen?
</#if>

Wil je weten hoe het is om bij ${sender.organisation} aan ${personal.topic} te werken? Dan stuur ik je twee pagina's, met de lastige kanten erbij.
</@layout.message>
--- html
<@layout.message preheader="Iets om te bewaren" closing="Groet,">
<@layout.greeting/>
<@layout.p>Ik schreef je eerder vanwege ${personal.reason}. Dit gaat over hoe wij werken. Misschien zit er iets bij dat je kunt gebruiken.</@layout.p>
<#if insight??>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Lees het hier</@layout.link></@layout.note>
<#else>
<@layout.p>Drie vragen zeggen veel over een team, het onze of een ander:</@layout.p>
<@layout.points>
<@layout.point>Wie beslist als twee mensen het oneens zijn, en kan dat nog veranderen?</@layout.point>
<@layout.point>Wat gebeurt er op de dag nadat er iets stukging?</@layout.point>
<@layout.point>Waar zijn jullie onlangs mee gestopt, en wie mocht dat beslissen?</@layout.point>
</@layout.points>
</#if>
<@layout.p>Wil je weten hoe het is om bij ${sender.organisation} aan ${personal.topic} te werken? Dan stuur ik je twee pagina's, met de lastige kanten erbij.</@layout.p>
</@layout.message>
