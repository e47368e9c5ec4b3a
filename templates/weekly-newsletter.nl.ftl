---
purpose: Two or three things to read each week, only for people in consideration who showed interest
for: newsletter
needs:
  - personal.topic
  - content
optional:
  - candidate.firstName
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
Te lezen deze week<#if candidate.firstName??>, ${candidate.firstName}</#if>
--- text
<@layout.message closing="Veel leesplezier,">
<@layout.greeting/>

Dit is er deze week te lezen, gekozen met ${personal.topic} in gedachten:

<#list content[0..*3] as item>
${item.title}<#if item.topic??> (${item.topic})</#if>
${item.summary}
${item.link}

</#list>

Vragen, of ben je het ergens niet mee eens? Antwoord gewoon. Ik geef het graag door aan de schrijver.
</@layout.message>
--- html
<@layout.message preheader="Gekozen met ${personal.topic} in gedachten" closing="Veel leesplezier,">
<@layout.greeting/>
<@layout.p>Dit is er deze week te lezen, gekozen met ${personal.topic} in gedachten:</@layout.p>
<#list content[0..*3] as item>
<#if item.topic??>
<@layout.note title="${item.title} (${item.topic})">${item.summary} <@layout.link to=item.link>Lees het</@layout.link></@layout.note>
<#else>
<@layout.note title=item.title>${item.summary} <@layout.link to=item.link>Lees het</@layout.link></@layout.note>
</#if>
</#list>
<@layout.p>Vragen, of ben je het ergens niet mee eens? Antwoord gewoon. Ik geef het graag door aan de schrijver.</@layout.p>
</@layout.message>
