---
purpose: Two or three things to read each week, only for people in consideration who showed interest
for: newsletter
needs:
  - candidate.firstName
  - personal.topic
  - content
  - sender.organisation
sample:
  candidate: { ref: c-1063, firstName: Sanne, fullName: Sanne Lindeboom, language: nl }
  work:
    title: Frontend-architect
    employer: Papier en Co
    yearsInRole: 5
    function: frontend-ontwikkeling
    skills: [TypeScript, toegankelijkheid, laadtijden]
    interests: [laadtijden, design tokens]
  personal:
    reason: je praatje over pagina’s die snel blijven op oude telefoons
    topic: laadtijden
  content:
    - title: De pagina die twee seconden kwijt was
      summary: Een lettertype dat niemand gebruikte laadde als eerste, en zo kwamen we erachter.
      link: https://read.example.org/nl/twee-seconden
      topic: laadtijden
    - title: Een week aan de helpdesk
      summary: Drie ontwikkelaars namen een week de telefoon op en schreven op wat ze nu anders zouden bouwen.
      link: https://read.example.org/nl/helpdesk
      topic: cultuur
    - title: Namen kiezen in een designsysteem
      summary: Veertig mensen stemden en maakten een einde aan twee jaar discussie.
      link: https://read.example.org/nl/namen
      topic: design tokens
  sender:
    name: Tom Adema
    title: Recruiter engineering
    organisation: Lantaarnwerk
    postalAddress: Havenweg 77, 9712 AC Groningen, Nederland
  links:
    unsubscribe: https://read.example.org/u/c-1063
    preferences: https://read.example.org/p/c-1063
  today: 2027-02-05
--- subject
${candidate.firstName}, jouw week in ${personal.topic}
--- text
<@layout.message closing="Veel leesplezier,">
Hoi ${candidate.firstName},

Jouw belangstelling voor ${personal.topic} bepaalde wat er deze week op de lijst kwam, en wat niet.

<#list content[0..*3] as item>
${item.title}<#if item.topic??> (${item.topic})</#if>
${item.summary}
${item.link}

</#list>
Het is allemaal bedoeld voor het werk dat je vandaag doet, op de plek waar je zit. Om er iets aan te hebben hoef je geen andere te willen.

Roept een stuk een vraag of tegenwerping op, beantwoord dan gewoon deze mail: ik geef het door aan degene bij ${sender.organisation} die het schreef, en je hoort van die persoon zelf. En klinkt een week zonder mij beter, dan is ‘pauze’ als onderwerp voldoende.
</@layout.message>
--- html
<@layout.message preheader="Een korte lijst, ${personal.topic} voorop" closing="Veel leesplezier,">
<@layout.p>Hoi ${candidate.firstName},</@layout.p>
<@layout.p>Jouw belangstelling voor ${personal.topic} bepaalde wat er deze week op de lijst kwam, en wat niet.</@layout.p>
<#list content[0..*3] as item>
<#if item.topic??>
<@layout.note title="${item.title} (${item.topic})">${item.summary} <@layout.link to=item.link>Lees het stuk</@layout.link></@layout.note>
<#else>
<@layout.note title=item.title>${item.summary} <@layout.link to=item.link>Lees het stuk</@layout.link></@layout.note>
</#if>
</#list>
<@layout.p>Het is allemaal bedoeld voor het werk dat je vandaag doet, op de plek waar je zit. Om er iets aan te hebben hoef je geen andere te willen.</@layout.p>
<@layout.p>Roept een stuk een vraag of tegenwerping op, beantwoord dan gewoon deze mail: ik geef het door aan degene bij ${sender.organisation} die het schreef, en je hoort van die persoon zelf. En klinkt een week zonder mij beter, dan is ‘pauze’ als onderwerp voldoende.</@layout.p>
</@layout.message>
