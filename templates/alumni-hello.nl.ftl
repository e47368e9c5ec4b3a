---
purpose: "To somebody who used to work here: a hello, something of what became of their work, and no hurry"
for: update
from: recruiter
needs:
  - personal.topic
  - sender.organisation
optional:
  - candidate.firstName
  - insight
sample:
  candidate: { ref: c-3073, firstName: Sjoerd, fullName: Sjoerd Hofstra, language: nl }
  work:
    title: Engineeringmanager
    employer: Slechtvalk Vracht
    yearsInRole: 3
    function: logistiek
    skills: [routes, Kotlin]
    interests: [routeplanning]
  personal:
    reason: de routeplanner die je hier schreef
    topic: routeplanning
  insight:
    title: Vijf jaar routeplanner
    takeaway: Het eerste idee staat nog overeind; wat veranderde is wie ervan mag afwijken.
    link: https://oudcollegas.example.com/routeplanner
  sender:
    name: Uke Faber
    title: Talentpartner
    organisation: Getijde Koeriers
    postalAddress: Dokweg 12, 9934 TC Delfzijl
  links:
    unsubscribe: https://oudcollegas.example.com/u/3073
    preferences: https://oudcollegas.example.com/p/3073
  today: 2027-04-14
--- subject
Een groet van ${sender.organisation}<#if candidate.firstName??>, ${candidate.firstName}</#if>
--- text
<@layout.message closing="Hartelijke groet,">
<@layout.greeting/>

Het is een tijd geleden dat je bij ${sender.organisation} wegging. Ik hoop dat het goed met je gaat en dat je nog plezier hebt in ${personal.topic}.

<#if insight??>
Hier is iets van ons dat je misschien leuk vindt:

${insight.title}
${insight.takeaway}
${insight.link}
<#else>
Vraag je je af wat er geworden is van iets waar jij hier aan begon? Vraag het me, dan zoek ik het uit.
</#if>

Ik schrijf niet om je terug te halen. Maar wil je een paar oude bekenden zien, of word je ooit nieuwsgierig, antwoord dan gewoon.
</@layout.message>
--- html
<@layout.message preheader="Zonder bijbedoeling" closing="Hartelijke groet,">
<@layout.greeting/>
<@layout.p>Het is een tijd geleden dat je bij ${sender.organisation} wegging. Ik hoop dat het goed met je gaat en dat je nog plezier hebt in ${personal.topic}.</@layout.p>
<#if insight??>
<@layout.p>Hier is iets van ons dat je misschien leuk vindt:</@layout.p>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Lees het hier</@layout.link></@layout.note>
<#else>
<@layout.p>Vraag je je af wat er geworden is van iets waar jij hier aan begon? Vraag het me, dan zoek ik het uit.</@layout.p>
</#if>
<@layout.p>Ik schrijf niet om je terug te halen. Maar wil je een paar oude bekenden zien, of word je ooit nieuwsgierig, antwoord dan gewoon.</@layout.p>
</@layout.message>
