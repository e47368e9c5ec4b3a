---
purpose: The third touch; a look behind the scenes at the people who work on their topic, and a chance to meet one of them
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
  candidate: { ref: c-3042, firstName: Nienke, fullName: Nienke Bakker, language: nl }
  work:
    title: Senior data-engineer
    employer: Noordzee Vracht
    yearsInRole: 4
    function: data-engineering
    skills: [Spark, Airflow, Scala]
    interests: [datakwaliteit, dataherkomst]
  personal:
    reason: je praatje over datacontracten op de Haagse data-avond
    topic: datakwaliteit
  insight:
    title: De week waarin we de helft van onze dashboards weggooiden
    takeaway: Drie mensen vroegen wie welk dashboard zou missen, en de stilte zei hun meer dan de meetcijfers.
    link: https://verhalen.example.com/de-helft-weg
  sender:
    name: Ewout Schipper
    title: Talentpartner
    organisation: Kademuur Analyse
    postalAddress: Tolhuislaan 8, 2514 JB Den Haag
  links:
    unsubscribe: https://verhalen.example.com/afmelden/3042
    preferences: https://verhalen.example.com/voorkeuren/3042
  today: 2027-03-18
--- subject
<#if insight??>
Hoe er hier gewerkt wordt
<#else>
Vraag ons iets over ${personal.topic}
</#if>
--- text
<@layout.message closing="Hartelijke groet,">
<@layout.greeting/>

<#if insight??>
Over jouw werk weet ik inmiddels iets, dankzij ${personal.reason}. Dan is het wel zo eerlijk dat jij ook iets over dat van ons hoort:

${insight.title}
${insight.takeaway}
${insight.link}

Wil je weten hoe er bij ${sender.organisation} aan ${personal.topic} gewerkt wordt? Dan regel ik 15 minuten met iemand die het doet. Zonder mij erbij.
<#else>
Over jouw werk weet ik inmiddels iets, dankzij ${personal.reason}. Dan is het wel zo eerlijk dat jij ons ook iets kunt vragen. Bijvoorbeeld:

- Van welke fout hebben jullie het meest geleerd?
- Waar zijn jullie het nog steeds niet over eens?
- Wat zouden jullie nu anders bouwen?

Kies er een, of stel een eigen vraag over ${personal.topic}. Ik leg hem bij ${sender.organisation} voor aan de mensen die het werk doen en stuur je hun antwoord, in hun eigen woorden.
</#if>

Niet antwoorden mag ook.
</@layout.message>
--- html
<@layout.message preheader="Een kijkje achter de schermen" closing="Hartelijke groet,">
<@layout.greeting/>
<#if insight??>
<@layout.p>Over jouw werk weet ik inmiddels iets, dankzij ${personal.reason}. Dan is het wel zo eerlijk dat jij ook iets over dat van ons hoort:</@layout.p>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Lees het verhaal</@layout.link></@layout.note>
<@layout.p>Wil je weten hoe er bij ${sender.organisation} aan ${personal.topic} gewerkt wordt? Dan regel ik 15 minuten met iemand die het doet. Zonder mij erbij.</@layout.p>
<#else>
<@layout.p>Over jouw werk weet ik inmiddels iets, dankzij ${personal.reason}. Dan is het wel zo eerlijk dat jij ons ook iets kunt vragen. Bijvoorbeeld:</@layout.p>
<@layout.points>
<@layout.point>Van welke fout hebben jullie het meest geleerd?</@layout.point>
<@layout.point>Waar zijn jullie het nog steeds niet over eens?</@layout.point>
<@layout.point>Wat zouden jullie nu anders bouwen?</@layout.point>
</@layout.points>
<@layout.p>Kies er een, of stel een eigen vraag over ${personal.topic}. Ik leg hem bij ${sender.organisation} voor aan de mensen die het werk doen en stuur je hun antwoord, in hun eigen woorden.</@layout.p>
</#if>
<@layout.p>Niet antwoorden mag ook.</@layout.p>
</@layout.message>
