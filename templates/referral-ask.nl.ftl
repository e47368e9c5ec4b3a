---
purpose: Asks an employee whether there is somebody whose work they admire
for: colleague
needs:
  - personal.topic
optional:
  - openings
sample:
  candidate: { ref: c-1068, firstName: Pieter, fullName: Pieter Vandamme, language: nl }
  work:
    title: Compilerontwikkelaar
    employer: Ganzeveer Lab
    yearsInRole: 3
    function: compilers
    skills: [LLVM, C++, Rust]
    interests: [compilertests, registertoewijzing]
  personal:
    reason: de fuzztests die je in je eentje begon en waar nu het hele team op bouwt
    topic: compilertests
  openings:
    - { title: Compilerontwikkelaar, team: Backend }
    - { title: Ontwikkelaarsrelaties, team: Taalgereedschap }
  sender:
    name: Hanne Claes
    title: Recruiter
    organisation: Ganzeveer Lab
    postalAddress: Korenlei 3, 9000 Gent, België
  links:
    unsubscribe: https://team.example.com/u/1068nl
    preferences: https://team.example.com/p/1068nl
  today: 2027-03-16
--- subject
Wiens werk aan ${personal.topic} bewonder jij?
--- text
<@layout.message closing="Dank je dat je erover nadenkt,">
<@layout.greeting/>

Is er iemand wiens werk je bewondert, aan ${personal.topic} of aan iets anders? Een oud-collega, iemand van een praatje, iemand van wie je iets hebt geleerd?

<#if openings?has_content>
Deze vacatures hebben we nu, maar laat je daar niet door beperken:

<#list openings as place>
- ${place.title}, ${place.team}
</#list>
</#if>

Diegene hoeft niet op zoek te zijn. Een naam en een halve zin is genoeg, en laat weten of ik jou mag noemen. Schiet je niemand te binnen, dan is dat ook goed.
</@layout.message>
--- html
<@layout.message preheader="Een naam is genoeg" closing="Dank je dat je erover nadenkt,">
<@layout.greeting/>
<@layout.p>Is er iemand wiens werk je bewondert, aan ${personal.topic} of aan iets anders? Een oud-collega, iemand van een praatje, iemand van wie je iets hebt geleerd?</@layout.p>
<#if openings?has_content>
<@layout.p>Deze vacatures hebben we nu, maar laat je daar niet door beperken:</@layout.p>
<@layout.points>
<#list openings as place>
<@layout.point>${place.title}, ${place.team}</@layout.point>
</#list>
</@layout.points>
</#if>
<@layout.p>Diegene hoeft niet op zoek te zijn. Een naam en een halve zin is genoeg, en laat weten of ik jou mag noemen. Schiet je niemand te binnen, dan is dat ook goed.</@layout.p>
</@layout.message>
