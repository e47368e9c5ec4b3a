---
purpose: To the runner-up of an earlier process, who knows us; says that it was close and what is different now
for: outreach
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
optional:
  - earlier.opening
  - opening
sample:
  candidate: { ref: c-3044, firstName: Annelies, fullName: Annelies De Smet, language: nl }
  work:
    title: Zoekingenieur
    employer: Woordwinkel
    yearsInRole: 1
    function: zoektechniek
    skills: [Lucene, Kotlin, ranking]
    interests: [relevantie, zoekvragen]
  personal:
    reason: de manier waarop je een mislukt experiment uitlegde
    topic: relevantie
  earlier:
    opening: Senior ontwikkelaar zoeken
  opening:
    title: Technisch leider relevantie
    team: Ontdekken
    location: Antwerpen of thuis in België
    brief: https://loopbaan.example.com/ontdekken
  sender:
    name: Pieter Claes
    title: Wervingsverantwoordelijke techniek
    organisation: Winterkoning Software
    postalAddress: Scheldekaai 3, 2000 Antwerpen, België
  links:
    unsubscribe: https://loopbaan.example.com/afmelden/3044
    preferences: https://loopbaan.example.com/voorkeuren/3044
  today: 2027-05-06
--- subject
Het scheelde weinig; daarom nog eens over ${personal.topic}
--- text
<@layout.message closing="Met waardering,">
Dag ${candidate.firstName},

Wat mij is bijgebleven, is ${personal.reason}. <#if (earlier.opening)??>Toen we over “${earlier.opening}” beslisten<#else>Toen we destijds beslisten</#if>, scheelde het weinig, en dat het iemand anders werd, was geen oordeel over jouw werk.

Je zult intussen je plek hebben gevonden, en ik ga er niet van uit dat je daar weg wilt. Eén ding ben ik je toch schuldig: als niemand je ooit goed heeft verteld waarom het zo liep, vraag het me, en ik ben zo eerlijk als ik kan.

<#if opening??>
Wat er nu anders is, is het werk: ${opening.title}, in ons team ${opening.team} (${opening.location}), met ${personal.topic} bijna in het midden.<#if opening.brief??> Twee pagina’s zeggen wat er goed en wat er zwaar aan is: ${opening.brief}</#if>
<#else>
Wat er nu anders is, is waar ik begin: niet bij een vacature, maar bij jou. Schrijf me in één regel wat werk aan ${personal.topic} vandaag voor jou zou moeten hebben, en ik zeg je eerlijk of wij het hebben.
</#if>

Wat je ons toen liet zien, telt nog steeds. We hoeven niet van voren af aan te beginnen; 15 minuten zijn genoeg om bij te praten.
</@layout.message>
--- html
<@layout.message preheader="Toen geen oordeel over je werk, nu iets nieuws" closing="Met waardering,">
<@layout.p>Dag ${candidate.firstName},</@layout.p>
<@layout.p>Wat mij is bijgebleven, is ${personal.reason}. <#if (earlier.opening)??>Toen we over “${earlier.opening}” beslisten<#else>Toen we destijds beslisten</#if>, scheelde het weinig, en dat het iemand anders werd, was geen oordeel over jouw werk.</@layout.p>
<@layout.p>Je zult intussen je plek hebben gevonden, en ik ga er niet van uit dat je daar weg wilt. Eén ding ben ik je toch schuldig: als niemand je ooit goed heeft verteld waarom het zo liep, vraag het me, en ik ben zo eerlijk als ik kan.</@layout.p>
<#if opening??>
<@layout.p>Wat er nu anders is, is het werk: ${opening.title}, in ons team ${opening.team} (${opening.location}), met ${personal.topic} bijna in het midden.<#if opening.brief??> <@layout.link to=opening.brief>Twee pagina’s</@layout.link> zeggen wat er goed en wat er zwaar aan is.</#if></@layout.p>
<#else>
<@layout.p>Wat er nu anders is, is waar ik begin: niet bij een vacature, maar bij jou. Schrijf me in één regel wat werk aan ${personal.topic} vandaag voor jou zou moeten hebben, en ik zeg je eerlijk of wij het hebben.</@layout.p>
</#if>
<@layout.p>Wat je ons toen liet zien, telt nog steeds. We hoeven niet van voren af aan te beginnen; 15 minuten zijn genoeg om bij te praten.</@layout.p>
</@layout.message>
