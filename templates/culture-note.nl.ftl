---
purpose: How a team works here, for somebody in awareness who reads our posts; something to keep, whatever they think of us
for: outreach
needs:
  - candidate.firstName
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
Hoe hier aan ${personal.topic} gewerkt wordt
--- text
<@layout.message closing="Een groet,">
Dag ${candidate.firstName},

Na ${personal.reason} heb ik het idee dat het je iets uitmaakt hoe goed werk tot stand komt. Berichten zoals die van ons laten meestal alleen het eindresultaat zien. Dit gaat dus over de weg ernaartoe.

<#if insight??>
${insight.title}
${insight.takeaway}
${insight.link}

Het is een doodgewone gewoonte van één team. Neem hem over, als hij bij jullie van nut kan zijn.
<#else>
Drie vragen vertellen me meer over een team dan alles wat het naar buiten brengt:

- Wie beslist er als twee mensen het oneens zijn, en valt daarop terug te komen?
- Wat gebeurt er op de dag nadat er iets stukging?
- Wat is er onlangs stopgezet, en wie mocht dat doen?

Je mag ze houden. Ze werken bij elk team, ook bij dat van jezelf.
</#if>

Ik probeer je niet weg te praten van een baan waar je zelf niet weg wilt. Maar ben je benieuwd hoe het toegaat bij de mensen die bij ${sender.organisation} aan ${personal.topic} werken, dan stuur ik je twee pagina’s over hen, en de minder vleiende stukken staan er ook in.
</@layout.message>
--- html
<@layout.message preheader="Minder over het resultaat, meer over de weg ernaartoe" closing="Een groet,">
<@layout.p>Dag ${candidate.firstName},</@layout.p>
<@layout.p>Na ${personal.reason} heb ik het idee dat het je iets uitmaakt hoe goed werk tot stand komt. Berichten zoals die van ons laten meestal alleen het eindresultaat zien. Dit gaat dus over de weg ernaartoe.</@layout.p>
<#if insight??>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Lees hoe het werkt</@layout.link></@layout.note>
<@layout.p>Het is een doodgewone gewoonte van één team. Neem hem over, als hij bij jullie van nut kan zijn.</@layout.p>
<#else>
<@layout.p>Drie vragen vertellen me meer over een team dan alles wat het naar buiten brengt:</@layout.p>
<@layout.points>
<@layout.point>Wie beslist er als twee mensen het oneens zijn, en valt daarop terug te komen?</@layout.point>
<@layout.point>Wat gebeurt er op de dag nadat er iets stukging?</@layout.point>
<@layout.point>Wat is er onlangs stopgezet, en wie mocht dat doen?</@layout.point>
</@layout.points>
<@layout.p>Je mag ze houden. Ze werken bij elk team, ook bij dat van jezelf.</@layout.p>
</#if>
<@layout.p>Ik probeer je niet weg te praten van een baan waar je zelf niet weg wilt. Maar ben je benieuwd hoe het toegaat bij de mensen die bij ${sender.organisation} aan ${personal.topic} werken, dan stuur ik je twee pagina’s over hen, en de minder vleiende stukken staan er ook in.</@layout.p>
</@layout.message>
