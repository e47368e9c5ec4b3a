---
purpose: The first message to somebody who is not looking, after the research is complete
for: outreach
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - sender.organisation
optional:
  - opening
sample:
  candidate: { ref: c-3001, firstName: Marijke, fullName: Marijke Postma, language: nl }
  work:
    title: Hoofdontwikkelaar
    employer: Waddenbank
    yearsInRole: 4
    function: data-engineering
    skills: [Kafka, Flink, Java]
    interests: [streamverwerking, schemabeheer]
  personal:
    reason: je lezing over joins op streams bij de Groningse Java-avond
    topic: streamverwerking
  opening:
    title: Senior ontwikkelaar gebeurtenisplatform
    team: Gebeurtenisplatform
    location: Zwolle of thuis
    brief: https://werken.example.com/twee-paginas/gebeurtenisplatform
  sender:
    name: Joris Hendriks
    title: Talentpartner
    organisation: IJsselstroom Systemen
    postalAddress: Thorbeckegracht 18, 8011 VN Zwolle
  links:
    unsubscribe: https://werken.example.com/afmelden/3001
    preferences: https://werken.example.com/voorkeuren/3001
  today: 2027-03-04
--- subject
${candidate.firstName}, over je werk aan ${personal.topic}
--- text
<@layout.message>
Dag ${candidate.firstName},

Ik schrijf je vanwege ${personal.reason}. Bij ${sender.organisation} zoek ik de mensen bij elkaar die aan ${personal.topic} werken, en wat jij doet ligt dicht bij wat hen bezighoudt.

Dat je niet op zoek bent naar iets anders weet ik, en niets in deze brief gaat ervan uit dat je dat zou moeten zijn.

Eén ding is hoe dan ook voor jou, wat je ook van de rest vindt: als je eens van gedachten wilt wisselen over ${personal.topic} met de mensen die het hier doen, gewoon als vakgenoten, zeg het en ik breng jullie met elkaar in contact. Je zit nergens aan vast.

<#if opening??>
En mocht je nieuwsgierig zijn: we breiden het team ${opening.team} uit (${opening.title}, ${opening.location}). Wat het werk is, en wat er lastig aan is, heb ik op twee pagina’s gezet.

<#if opening.brief??>
De twee pagina’s: ${opening.brief}
</#if>

Vraag je liever dan dat je leest, dan bel ik graag 15 minuten met je, wanneer het jou uitkomt.
<#else>
En mocht je nieuwsgierig zijn hoe wij werken: ik kan je twee pagina’s daarover sturen, of we praten 15 minuten, wanneer het jou uitkomt.
</#if>

“Nee” en “nu niet” zijn prima antwoorden. Eén woord van je is genoeg, en daar houd ik me aan.
</@layout.message>
--- html
<@layout.message preheader="Vanwege ${personal.reason}">
<@layout.p>Dag ${candidate.firstName},</@layout.p>
<@layout.p>Ik schrijf je vanwege ${personal.reason}. Bij ${sender.organisation} zoek ik de mensen bij elkaar die aan ${personal.topic} werken, en wat jij doet ligt dicht bij wat hen bezighoudt.</@layout.p>
<@layout.p>Dat je niet op zoek bent naar iets anders weet ik, en niets in deze brief gaat ervan uit dat je dat zou moeten zijn.</@layout.p>
<@layout.p>Eén ding is hoe dan ook voor jou, wat je ook van de rest vindt: als je eens van gedachten wilt wisselen over ${personal.topic} met de mensen die het hier doen, gewoon als vakgenoten, zeg het en ik breng jullie met elkaar in contact. Je zit nergens aan vast.</@layout.p>
<#if opening??>
<@layout.p>En mocht je nieuwsgierig zijn: we breiden het team ${opening.team} uit (${opening.title}, ${opening.location}). Wat het werk is, en wat er lastig aan is, heb ik op twee pagina’s gezet.</@layout.p>
<#if opening.brief??>
<@layout.button to=opening.brief>Lees de twee pagina’s</@layout.button>
</#if>
<@layout.p>Vraag je liever dan dat je leest, dan bel ik graag 15 minuten met je, wanneer het jou uitkomt.</@layout.p>
<#else>
<@layout.p>En mocht je nieuwsgierig zijn hoe wij werken: ik kan je twee pagina’s daarover sturen, of we praten 15 minuten, wanneer het jou uitkomt.</@layout.p>
</#if>
<@layout.p>“Nee” en “nu niet” zijn prima antwoorden. Eén woord van je is genoeg, en daar houd ik me aan.</@layout.p>
</@layout.message>
