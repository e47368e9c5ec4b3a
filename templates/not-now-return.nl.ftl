---
purpose: Comes back in the month they named, with the reason they gave, and asks once
for: update
from: recruiter
needs:
  - personal.topic
  - notNow.reason
  - notNow.until
optional:
  - candidate.firstName
  - opening
promises:
  - text: "laat ik je met rust"
    keptBy: "Pause until the day the candidate asked for"
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
Je zei ${notNow.until.month}<#if candidate.firstName??>, ${candidate.firstName}</#if>
--- text
<@layout.message closing="Groet,">
<@layout.greeting/>

Je vroeg me in ${notNow.until.monthYear} terug te komen. Je reden was: “${notNow.reason}”. Ik hoop dat het goed met je gaat.

Komt het nu beter uit om over ${personal.topic} te praten? Eén woord is genoeg:

- “Praten”: ik bel je voor 15 minuten.
- “Lezen”: ik stuur je iets van ons over ${personal.topic}.
- “Later”, met een maand: tot die tijd laat ik je met rust, net als deze keer.

<#if opening??>
We hebben ook een vacature in het team ${opening.team}: ${opening.title} (${opening.location}).<#if opening.brief??> Hier staan twee pagina's erover: ${opening.brief}</#if>
</#if>
</@layout.message>
--- html
<@layout.message preheader="Zoals je vroeg" closing="Groet,">
<@layout.greeting/>
<@layout.p>Je vroeg me in ${notNow.until.monthYear} terug te komen. Je reden was: “${notNow.reason}”. Ik hoop dat het goed met je gaat.</@layout.p>
<@layout.p>Komt het nu beter uit om over ${personal.topic} te praten? Eén woord is genoeg:</@layout.p>
<@layout.points>
<@layout.point>“Praten”: ik bel je voor 15 minuten.</@layout.point>
<@layout.point>“Lezen”: ik stuur je iets van ons over ${personal.topic}.</@layout.point>
<@layout.point>“Later”, met een maand: tot die tijd laat ik je met rust, net als deze keer.</@layout.point>
</@layout.points>
<#if opening??>
<@layout.p>We hebben ook een vacature in het team ${opening.team}: ${opening.title} (${opening.location}).<#if opening.brief??> <@layout.link to=opening.brief>Hier staan twee pagina's erover</@layout.link>.</#if></@layout.p>
</#if>
</@layout.message>
