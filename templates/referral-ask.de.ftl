---
purpose: Asks an employee whether there is somebody whose work they admire
for: colleague
needs:
  - personal.topic
optional:
  - openings
sample:
  candidate: { ref: c-1058, firstName: Florian, fullName: Florian Eder, language: de }
  work:
    title: Compilerentwickler
    employer: Quellton Labor
    yearsInRole: 3
    function: Compilerbau
    skills: [LLVM, C++, Rust]
    interests: [Compilertests, Registerzuteilung]
  personal:
    reason: die Fuzzing-Tests, die Sie allein begonnen haben und auf die sich heute das ganze Team verlässt
    topic: Compilertests
  openings:
    - { title: Compilerentwicklung, team: Backend }
    - { title: Entwicklerkommunikation, team: Sprachwerkzeuge }
  sender:
    name: Hanna Seidl
    title: Recruiting-Partnerin
    organisation: Quellton Labor
    postalAddress: Mirabellplatz 3, 5020 Salzburg, Österreich
  links:
    unsubscribe: https://team.example.com/u/1058de
    preferences: https://team.example.com/p/1058de
  today: 2027-03-16
--- subject
Wessen Arbeit rund um ${personal.topic} schätzen Sie?
--- text
<@layout.message closing="Danke, dass Sie darüber nachdenken">
<@layout.greeting/>

gibt es jemanden, dessen Arbeit Sie schätzen, ob rund um ${personal.topic} oder etwas ganz anderes? Jemanden von früher, jemanden aus einem Vortrag, jemanden, von dem Sie etwas gelernt haben?

<#if openings?has_content>
Diese Stellen sind gerade frei, aber lassen Sie sich davon nicht einengen:

<#list openings as place>
- ${place.title}, ${place.team}
</#list>
</#if>

Auf Stellensuche muss die Person nicht sein. Ein Name und ein halber Satz genügen, und sagen Sie mir, ob ich Sie erwähnen darf. Wenn Ihnen niemand einfällt, ist das auch in Ordnung.
</@layout.message>
--- html
<@layout.message preheader="Ein Name genügt" closing="Danke, dass Sie darüber nachdenken">
<@layout.greeting/>
<@layout.p>gibt es jemanden, dessen Arbeit Sie schätzen, ob rund um ${personal.topic} oder etwas ganz anderes? Jemanden von früher, jemanden aus einem Vortrag, jemanden, von dem Sie etwas gelernt haben?</@layout.p>
<#if openings?has_content>
<@layout.p>Diese Stellen sind gerade frei, aber lassen Sie sich davon nicht einengen:</@layout.p>
<@layout.points>
<#list openings as place>
<@layout.point>${place.title}, ${place.team}</@layout.point>
</#list>
</@layout.points>
</#if>
<@layout.p>Auf Stellensuche muss die Person nicht sein. Ein Name und ein halber Satz genügen, und sagen Sie mir, ob ich Sie erwähnen darf. Wenn Ihnen niemand einfällt, ist das auch in Ordnung.</@layout.p>
</@layout.message>
