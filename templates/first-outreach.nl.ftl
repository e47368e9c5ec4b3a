---
purpose: The first message to somebody who is not looking, after the research is complete
for: outreach
from: recruiter
needs:
  - personal.reason
  - personal.topic
  - sender.organisation
optional:
  - candidate.firstName
  - opening
promises:
  - text: "daar houd ik me aan"
    keptBy:
      - "Pause outreach after a no"
      - "Pause outreach after a not now without a date"
      - "Pause until the day the candidate asked for"
sample:
  candidate: { ref: c-3001, firstName: Marijke, fullName: Marijke Postma, language: nl, source: je openbare profiel op LinkedIn }
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
    privacy: https://werken.example.com/privacy
  today: 2027-03-04
--- subject
<#if candidate.firstName??>${candidate.firstName}, over je werk aan ${personal.topic}<#else>Over je werk aan ${personal.topic}</#if>
--- text
<@layout.message closing="Groet,">
<@layout.greeting/>

Ik schrijf je vanwege ${personal.reason}. Ik doe de werving bij ${sender.organisation} en leer graag mensen kennen die goed zijn in ${personal.topic}.

Ik weet dat je niet op zoek bent naar een andere baan. Dat hoeft ook niet.

Wil je een keer sparren over ${personal.topic} met iemand van ons? Zeg het, dan breng ik jullie met elkaar in contact. Vrijblijvend.

<#if opening??>
Mocht je nieuwsgierig zijn: in het team ${opening.team} hebben we een vacature: ${opening.title} (${opening.location}). Wil je meer weten, dan bellen we 15 minuten, wanneer het jou uitkomt.

<#if opening.brief??>
Wat het werk inhoudt, op twee pagina's: ${opening.brief}
</#if>
<#else>
Mocht je nieuwsgierig zijn hoe we werken: ik kan je twee pagina's sturen, of we bellen 15 minuten.
</#if>

“Nee” en “nu niet” zijn prima antwoorden, en daar houd ik me aan.
</@layout.message>
--- html
<@layout.message preheader="Vanwege ${personal.reason}" closing="Groet,">
<@layout.greeting/>
<@layout.p>Ik schrijf je vanwege ${personal.reason}. Ik doe de werving bij ${sender.organisation} en leer graag mensen kennen die goed zijn in ${personal.topic}.</@layout.p>
<@layout.p>Ik weet dat je niet op zoek bent naar een andere baan. Dat hoeft ook niet.</@layout.p>
<@layout.p>Wil je een keer sparren over ${personal.topic} met iemand van ons? Zeg het, dan breng ik jullie met elkaar in contact. Vrijblijvend.</@layout.p>
<#if opening??>
<@layout.p>Mocht je nieuwsgierig zijn: in het team ${opening.team} hebben we een vacature: ${opening.title} (${opening.location}). Wil je meer weten, dan bellen we 15 minuten, wanneer het jou uitkomt.</@layout.p>
<#if opening.brief??>
<@layout.button to=opening.brief>Wat het werk inhoudt, op twee pagina's</@layout.button>
</#if>
<#else>
<@layout.p>Mocht je nieuwsgierig zijn hoe we werken: ik kan je twee pagina's sturen, of we bellen 15 minuten.</@layout.p>
</#if>
<@layout.p>“Nee” en “nu niet” zijn prima antwoorden, en daar houd ik me aan.</@layout.p>
</@layout.message>
