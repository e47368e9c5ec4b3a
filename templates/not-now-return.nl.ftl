---
purpose: Comes back in the month they named, with the reason they gave, and asks once
for: update
needs:
  - candidate.firstName
  - personal.topic
  - notNow.until
  - notNow.reason
optional:
  - opening
sample:
  candidate: { ref: c-1061, firstName: Fleur, fullName: Fleur van Dongen, language: nl }
  work:
    title: Lead dataplatform
    employer: Weidelicht Verzekeringen
    yearsInRole: 4
    function: data engineering
    skills: [Spark, Airflow, Python]
    interests: [datacontracten, herkomst van data]
  personal:
    reason: je artikel over datacontracten tussen schade en finance
    topic: datacontracten
  opening:
    title: Lead engineer datakwaliteit
    team: Datakwaliteit
    location: Rotterdam of thuis
    brief: https://talent.example.com/nl/datakwaliteit
  notNow: { until: 2027-03-01, reason: tot eind februari verhuizen we ons datawarehouse }
  sender:
    name: Coen Haverkamp
    title: Talent partner
    organisation: Zoutmeer Analytics
    postalAddress: Kadeplein 8, 3011 AB Rotterdam, Nederland
  links:
    unsubscribe: https://talent.example.com/u/c-1061
    preferences: https://talent.example.com/p/c-1061
  today: 2027-03-01
--- subject
Je zei ${notNow.until.month}: ${personal.topic}
--- text
<@layout.message closing="Zoals beloofd,">
Hoi ${candidate.firstName},

‘${notNow.reason?cap_first}’, zo legde je uit waarom ik pas in ${notNow.until.monthYear} terug moest komen. Ik heb het opgeschreven en je met rust gelaten, en nu is het ${notNow.until.month}. Hopelijk waren de maanden ertussen je goedgezind.

Dat je weg wilt waar je zit, heb je nooit gezegd, en dat maak ik er nu ook niet van. Daarom vraag ik het één keer: komt het nu beter uit om over ${personal.topic} te praten? Aan één woord heb ik genoeg.

- ‘Praten’: ik bel je een kwartier, vroeg of laat mag ook.
- ‘Lezen’: je krijgt van me wat onze mensen intussen over ${personal.topic} hebben geleerd, inclusief de missers.
- ‘Later’: noem een maand, en ik houd me eraan, net als deze keer.

<#if opening??>
Eén ding is hier sindsdien nieuw: in het team ${opening.team} is plek voor een ${opening.title} (${opening.location}).<#if opening.brief??> Op twee pagina’s staat wat het inhoudt: ${opening.brief}</#if>
</#if>
</@layout.message>
--- html
<@layout.message preheader="Eén keer vragen, zoals afgesproken" closing="Zoals beloofd,">
<@layout.p>Hoi ${candidate.firstName},</@layout.p>
<@layout.p>‘${notNow.reason?cap_first}’, zo legde je uit waarom ik pas in ${notNow.until.monthYear} terug moest komen. Ik heb het opgeschreven en je met rust gelaten, en nu is het ${notNow.until.month}. Hopelijk waren de maanden ertussen je goedgezind.</@layout.p>
<@layout.p>Dat je weg wilt waar je zit, heb je nooit gezegd, en dat maak ik er nu ook niet van. Daarom vraag ik het één keer: komt het nu beter uit om over ${personal.topic} te praten? Aan één woord heb ik genoeg.</@layout.p>
<@layout.points>
<@layout.point>‘Praten’: ik bel je een kwartier, vroeg of laat mag ook.</@layout.point>
<@layout.point>‘Lezen’: je krijgt van me wat onze mensen intussen over ${personal.topic} hebben geleerd, inclusief de missers.</@layout.point>
<@layout.point>‘Later’: noem een maand, en ik houd me eraan, net als deze keer.</@layout.point>
</@layout.points>
<#if opening??>
<@layout.p>Eén ding is hier sindsdien nieuw: in het team ${opening.team} is plek voor een ${opening.title} (${opening.location}).<#if opening.brief??> <@layout.link to=opening.brief>Op twee pagina’s staat wat het inhoudt</@layout.link>.</#if></@layout.p>
</#if>
</@layout.message>
