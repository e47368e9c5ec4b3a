---
purpose: Asks an employee whether there is somebody whose work they admire
for: colleague
needs:
  - candidate.firstName
  - personal.reason
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
Wie bewonder je als het om ${personal.topic} gaat?
--- text
<@layout.message closing="Fijn dat je er even bij stilstaat,">
Hallo ${candidate.firstName},

Wie zelf goed is, ziet het vaak ook bij een ander. Dat ik op jouw blik vertrouw, komt door ${personal.reason}. Is er iemand van wie je het werk bewondert, aan ${personal.topic} of aan iets heel anders? Een oud-collega, iemand die je alleen van een praatje kent, iemand van wie je door te lezen iets hebt geleerd?

<#if openings?has_content>
Hier zouden we zo iemand nu goed kunnen gebruiken, maar laat je er niet door beperken:

<#list openings as place>
- ${place.title}, ${place.team}
</#list>
</#if>

Die persoon hoeft helemaal niet weg te willen. Voordat ik een letter schrijf, verdiep ik me in het werk, en jouw naam noem ik alleen als jij dat goed vindt.

Een naam en een halve zin over het waarom is al wat ik vraag. Schiet je niemand te binnen, dan is dat ook een antwoord.
</@layout.message>
--- html
<@layout.message preheader="Een naam en een halve zin, meer niet" closing="Fijn dat je er even bij stilstaat,">
<@layout.p>Hallo ${candidate.firstName},</@layout.p>
<@layout.p>Wie zelf goed is, ziet het vaak ook bij een ander. Dat ik op jouw blik vertrouw, komt door ${personal.reason}. Is er iemand van wie je het werk bewondert, aan ${personal.topic} of aan iets heel anders? Een oud-collega, iemand die je alleen van een praatje kent, iemand van wie je door te lezen iets hebt geleerd?</@layout.p>
<#if openings?has_content>
<@layout.p>Hier zouden we zo iemand nu goed kunnen gebruiken, maar laat je er niet door beperken:</@layout.p>
<@layout.points>
<#list openings as place>
<@layout.point>${place.title}, ${place.team}</@layout.point>
</#list>
</@layout.points>
</#if>
<@layout.p>Die persoon hoeft helemaal niet weg te willen. Voordat ik een letter schrijf, verdiep ik me in het werk, en jouw naam noem ik alleen als jij dat goed vindt.</@layout.p>
<@layout.p>Een naam en een halve zin over het waarom is al wat ik vraag. Schiet je niemand te binnen, dan is dat ook een antwoord.</@layout.p>
</@layout.message>
