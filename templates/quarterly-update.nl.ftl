---
purpose: One relevant thing every three months, to those who stayed quiet or asked us to come back later
for: update
from: recruiter
needs:
  - personal.reason
  - personal.topic
  - sender.organisation
optional:
  - insight
  - opening
  - notNow
sample:
  candidate: { ref: c-3004, firstName: Jeroen, fullName: Jeroen Hoekstra, language: nl }
  work:
    title: Betrouwbaarheidsingenieur
    employer: Spoorwijk Vervoer
    yearsInRole: 6
    function: betrouwbaarheid
    skills: [Kubernetes, Go, storingsdienst]
    interests: [storingsverslagen, capaciteitsplanning]
  personal:
    reason: je verslag van de seinstoring, dat niemand de schuld gaf en veel leerde
    topic: storingsverslagen
  insight:
    title: Twintig storingsverslagen naast elkaar gelegd
    takeaway: Waar daarna iets veranderde, stond er steeds een naam bij de vraag die open was gebleven.
    link: https://beheer.example.com/twintig-verslagen
  opening:
    title: Hoofd betrouwbaarheid
    team: Netbeheer
    location: Arnhem
    brief: https://beheer.example.com/twee-paginas
  sender:
    name: Lotte Kramer
    title: Talentverantwoordelijke
    organisation: Rijnlicht Netten
    postalAddress: Kadestraat 30, 6811 AA Arnhem
  links:
    unsubscribe: https://beheer.example.com/afmelden/3004
    preferences: https://beheer.example.com/voorkeuren/3004
  notNow: { until: 2027-06-01, reason: een grote migratie tot de zomer }
  today: 2027-06-01
--- subject
<#if insight??>
Lezenswaard: ${insight.title}
<#elseif opening??>
Een vacature bij ${sender.organisation}: ${opening.title}
<#else>
Een vraag over ${personal.topic}?
</#if>
--- text
<@layout.message closing="Hartelijke groet,">
<@layout.greeting/>

<#if notNow??>
Je vroeg me in ${notNow.until.month} terug te komen. Daarom schrijf ik je nu.
</#if>

<#if insight??>
Ik dacht aan je vanwege ${personal.reason}. Dit is misschien iets voor je:

${insight.title}
${insight.takeaway}
${insight.link}
<#elseif opening??>
Ik dacht aan je vanwege ${personal.reason}. In het team ${opening.team} hebben we een vacature: ${opening.title} (${opening.location}). Misschien is het iets voor jou, of voor iemand die je kent.
<#else>
Ik dacht aan je vanwege ${personal.reason}. Heb je een vraag over ${personal.topic}, stuur me die dan. Ik leg hem voor aan de mensen hier die er verstand van hebben en geef je het antwoord door.
</#if>

<#if insight?? && opening??>
We hebben ook een vacature in het team ${opening.team}: ${opening.title} (${opening.location}).
</#if>

<#if (opening.brief)??>
Meer erover op twee pagina's: ${opening.brief}
<#else>
Wil je weten hoe er bij ${sender.organisation} gewerkt wordt? Zeg het, dan stuur ik je twee pagina's.
</#if>

Antwoorden hoeft niet.
</@layout.message>
--- html
<@layout.message preheader="Eén ding, antwoorden hoeft niet" closing="Hartelijke groet,">
<@layout.greeting/>
<#if notNow??>
<@layout.p>Je vroeg me in ${notNow.until.month} terug te komen. Daarom schrijf ik je nu.</@layout.p>
</#if>
<#if insight??>
<@layout.p>Ik dacht aan je vanwege ${personal.reason}. Dit is misschien iets voor je:</@layout.p>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Lees het hier</@layout.link></@layout.note>
<#elseif opening??>
<@layout.p>Ik dacht aan je vanwege ${personal.reason}. In het team ${opening.team} hebben we een vacature: ${opening.title} (${opening.location}). Misschien is het iets voor jou, of voor iemand die je kent.</@layout.p>
<#else>
<@layout.p>Ik dacht aan je vanwege ${personal.reason}. Heb je een vraag over ${personal.topic}, stuur me die dan. Ik leg hem voor aan de mensen hier die er verstand van hebben en geef je het antwoord door.</@layout.p>
</#if>
<#if insight?? && opening??>
<@layout.p>We hebben ook een vacature in het team ${opening.team}: ${opening.title} (${opening.location}).</@layout.p>
</#if>
<#if (opening.brief)??>
<@layout.button to=opening.brief>Meer erover op twee pagina's</@layout.button>
<#else>
<@layout.p>Wil je weten hoe er bij ${sender.organisation} gewerkt wordt? Zeg het, dan stuur ik je twee pagina's.</@layout.p>
</#if>
<@layout.p>Antwoorden hoeft niet.</@layout.p>
</@layout.message>
