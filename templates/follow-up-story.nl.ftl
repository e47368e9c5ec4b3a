---
purpose: The third touch; a look behind the scenes at the people who work on their topic, and a chance to meet one of them
for: outreach
needs:
  - candidate.firstName
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
${personal.topic?cap_first}: de kant die niemand publiceert
<#else>
Drie verhalen over ${personal.topic}: kies er een
</#if>
--- text
<@layout.message closing="Veel groeten,">
Dag ${candidate.firstName},

<#if insight??>
Dankzij ${personal.reason} weet ik een beetje hoe jij werkt. Eerlijk is eerlijk, dus hier is iets over de mensen die bij ${sender.organisation} aan ${personal.topic} werken:

${insight.title}
${insight.takeaway}
${insight.link}

Ik koos dit omdat het van binnenuit verteld is, door mensen die een deel ervan nu anders zouden doen.
<#else>
Dankzij ${personal.reason} weet ik een beetje hoe jij werkt. Eerlijk is eerlijk, dus jij mag hier ook achter de schermen kijken. Kies er een uit. Ik vraag het aan de mensen die bij ${sender.organisation} aan ${personal.topic} werken en stuur je wat ze zeggen, in hun eigen woorden:

- de fout waar ze het meest van leerden
- waar ze het nog altijd niet over eens zijn
- wat ze vandaag anders zouden bouwen
</#if>

Voor zover ik het kan zien heb je werk waar je plezier in hebt en geen plan om te wisselen. Laat dit dan een verhaal zijn en verder niets. Wil je ooit meer horen van een van de mensen erachter, dan regel ik 15 minuten met hen in plaats van met mij.
</@layout.message>
--- html
<@layout.message preheader="De mensen die het hier doen, losse eindjes inbegrepen" closing="Veel groeten,">
<@layout.p>Dag ${candidate.firstName},</@layout.p>
<#if insight??>
<@layout.p>Dankzij ${personal.reason} weet ik een beetje hoe jij werkt. Eerlijk is eerlijk, dus hier is iets over de mensen die bij ${sender.organisation} aan ${personal.topic} werken:</@layout.p>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Lees het verhaal</@layout.link></@layout.note>
<@layout.p>Ik koos dit omdat het van binnenuit verteld is, door mensen die een deel ervan nu anders zouden doen.</@layout.p>
<#else>
<@layout.p>Dankzij ${personal.reason} weet ik een beetje hoe jij werkt. Eerlijk is eerlijk, dus jij mag hier ook achter de schermen kijken. Kies er een uit. Ik vraag het aan de mensen die bij ${sender.organisation} aan ${personal.topic} werken en stuur je wat ze zeggen, in hun eigen woorden:</@layout.p>
<@layout.points>
<@layout.point>de fout waar ze het meest van leerden</@layout.point>
<@layout.point>waar ze het nog altijd niet over eens zijn</@layout.point>
<@layout.point>wat ze vandaag anders zouden bouwen</@layout.point>
</@layout.points>
</#if>
<@layout.p>Voor zover ik het kan zien heb je werk waar je plezier in hebt en geen plan om te wisselen. Laat dit dan een verhaal zijn en verder niets. Wil je ooit meer horen van een van de mensen erachter, dan regel ik 15 minuten met hen in plaats van met mij.</@layout.p>
</@layout.message>
