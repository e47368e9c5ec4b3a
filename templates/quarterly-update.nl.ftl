---
purpose: One relevant thing every three months, to those who stayed quiet or asked us to come back later
for: update
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - sender.organisation
  - today
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
Eén ding over ${personal.topic}, ${today.month}
<#else>
${today.month?cap_first}: nieuws van hier over ${personal.topic}
</#if>
--- text
<@layout.message closing="Tot volgend kwartaal,">
Dag ${candidate.firstName},

<#if notNow??>
Je vroeg me in ${notNow.until.month} terug te komen. Daar ben ik, met één ding en meer niet.
<#else>
Vier keer per jaar één ding, daar houd ik het bij. Dit is dat van ${today.month}.
</#if>
<#if insight??>
Het deed me denken aan ${personal.reason}.

${insight.title}
${insight.takeaway}
${insight.link}
<#elseif opening??>
Ik dacht aan jou vanwege ${personal.reason}: ons team ${opening.team} groeit, en ${personal.topic} hoort bij wat het goed moet gaan kunnen. Er is plaats voor iemand als ${opening.title} (${opening.location}).
<#else>
Ik dacht aan jou vanwege ${personal.reason}, en deze keer is het een aanbod: een paar van onze mensen die aan ${personal.topic} werken, beantwoorden vragen van buiten, schriftelijk en onder hun eigen naam. Stuur me de jouwe, dan zorg ik dat er een antwoord komt.
</#if>

Ik neem aan dat je nog steeds op je plek zit. Dit bericht wil daar niets aan veranderen.

<#if insight?? && opening??>
Alleen zodat je het van mij hebt gehoord: ons team ${opening.team} groeit (${opening.title}, ${opening.location}).
</#if>
<#if (opening.brief)??>
Er liggen twee pagina’s klaar, als je ze wilt: ${opening.brief}
<#else>
Wil je meer weten over hoe we bij ${sender.organisation} werken, zeg het en ik stuur je er twee pagina’s over.
</#if>
</@layout.message>
--- html
<@layout.message preheader="Eén ding over ${personal.topic}, zoals elk kwartaal" closing="Tot volgend kwartaal,">
<@layout.p>Dag ${candidate.firstName},</@layout.p>
<#if notNow??>
<@layout.p>Je vroeg me in ${notNow.until.month} terug te komen. Daar ben ik, met één ding en meer niet.</@layout.p>
<#else>
<@layout.p>Vier keer per jaar één ding, daar houd ik het bij. Dit is dat van ${today.month}.</@layout.p>
</#if>
<#if insight??>
<@layout.p>Het deed me denken aan ${personal.reason}.</@layout.p>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Lees verder</@layout.link></@layout.note>
<#elseif opening??>
<@layout.p>Ik dacht aan jou vanwege ${personal.reason}: ons team ${opening.team} groeit, en ${personal.topic} hoort bij wat het goed moet gaan kunnen. Er is plaats voor iemand als ${opening.title} (${opening.location}).</@layout.p>
<#else>
<@layout.p>Ik dacht aan jou vanwege ${personal.reason}, en deze keer is het een aanbod: een paar van onze mensen die aan ${personal.topic} werken, beantwoorden vragen van buiten, schriftelijk en onder hun eigen naam. Stuur me de jouwe, dan zorg ik dat er een antwoord komt.</@layout.p>
</#if>
<@layout.p>Ik neem aan dat je nog steeds op je plek zit. Dit bericht wil daar niets aan veranderen.</@layout.p>
<#if insight?? && opening??>
<@layout.p>Alleen zodat je het van mij hebt gehoord: ons team ${opening.team} groeit (${opening.title}, ${opening.location}).</@layout.p>
</#if>
<#if (opening.brief)??>
<@layout.p>Er liggen <@layout.link to=opening.brief>twee pagina’s</@layout.link> klaar, als je ze wilt.</@layout.p>
<#else>
<@layout.p>Wil je meer weten over hoe we bij ${sender.organisation} werken, zeg het en ik stuur je er twee pagina’s over.</@layout.p>
</#if>
</@layout.message>
