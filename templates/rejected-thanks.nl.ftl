---
purpose: An honest, kind no to somebody who was not close this time; the reason on request, the door open
for: process
from: recruiter
needs:
  - sender.organisation
optional:
  - opening
sample:
  candidate: { ref: c-3072, firstName: Baukje, fullName: Baukje Sikkema, language: nl }
  work:
    title: Supportengineer
    employer: Torenvalk Cloud
    yearsInRole: 2
    function: support
    skills: [Linux, SQL]
    interests: [incidentanalyse]
  personal:
    reason: je incidentanalyse
    topic: incidentanalyse
  opening:
    ref: o-72
    title: Reliability-engineer
    team: Operatie
    location: Apeldoorn
  sender:
    name: Hetty Lans
    title: Recruiter
    organisation: Helderwater Gereedschap
    postalAddress: Kanaalstraat 88, 7311 PV Apeldoorn
  links:
    unsubscribe: https://solliciteren.example.org/u/3072
    preferences: https://solliciteren.example.org/p/3072
  today: 2027-03-01
--- subject
Ons antwoord op je sollicitatie
--- text
<@layout.message closing="Het beste,">
<@layout.greeting word="Beste"/>

We kunnen je <#if opening??>de functie (${opening.title})<#else>deze keer geen functie</#if> <#if opening??>niet </#if>aanbieden. Dat spijt me, want ik weet dat je er tijd in hebt gestoken.

Wil je weten waarom, vraag het me. Ik vertel je in een paar duidelijke zinnen wat ik kan vertellen.

Dank je wel voor je interesse in ${sender.organisation}. Zie je hier iets dat beter past, solliciteer dan gerust opnieuw.
</@layout.message>
--- html
<@layout.message preheader="Dit keer een nee, met dank" closing="Het beste,">
<@layout.greeting word="Beste"/>
<@layout.p>We kunnen je <#if opening??>de functie (${opening.title})<#else>deze keer geen functie</#if> <#if opening??>niet </#if>aanbieden. Dat spijt me, want ik weet dat je er tijd in hebt gestoken.</@layout.p>
<@layout.p>Wil je weten waarom, vraag het me. Ik vertel je in een paar duidelijke zinnen wat ik kan vertellen.</@layout.p>
<@layout.p>Dank je wel voor je interesse in ${sender.organisation}. Zie je hier iets dat beter past, solliciteer dan gerust opnieuw.</@layout.p>
</@layout.message>
