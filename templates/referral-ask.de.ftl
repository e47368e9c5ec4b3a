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
Wen bewundern Sie beim Thema ${personal.topic}?
--- text
<@layout.message closing="Danke, dass Sie kurz darüber nachdenken">
Hallo ${candidate.firstName},

wer selbst gut ist, erkennt es meist auch bei anderen. Ihrem Blick traue ich, und das hat einen Grund: ${personal.reason}. Gibt es jemanden, dessen Arbeit Sie bewundern, ob es dabei um ${personal.topic} geht oder um etwas ganz anderes? Jemanden von früher, jemanden, den Sie nur aus einem Vortrag kennen, jemanden, von dessen Texten Sie gelernt haben?

<#if openings?has_content>
Hier könnten wir zurzeit so jemanden brauchen, doch lassen Sie sich davon nicht einengen:

<#list openings as place>
- ${place.title}, ${place.team}
</#list>
</#if>

Einen Wechsel muss dieser Mensch nicht im Sinn haben. Bevor ich ihm ein Wort schreibe, lese ich mich in seine Arbeit ein, und Ihren Namen nenne ich nur, wenn Sie einverstanden sind.

Mehr als einen Namen und einen halben Satz dazu brauche ich nicht. Fällt Ihnen niemand ein, ist auch das eine Antwort.
</@layout.message>
--- html
<@layout.message preheader="Ein Name und ein halber Satz genügen" closing="Danke, dass Sie kurz darüber nachdenken">
<@layout.p>Hallo ${candidate.firstName},</@layout.p>
<@layout.p>wer selbst gut ist, erkennt es meist auch bei anderen. Ihrem Blick traue ich, und das hat einen Grund: ${personal.reason}. Gibt es jemanden, dessen Arbeit Sie bewundern, ob es dabei um ${personal.topic} geht oder um etwas ganz anderes? Jemanden von früher, jemanden, den Sie nur aus einem Vortrag kennen, jemanden, von dessen Texten Sie gelernt haben?</@layout.p>
<#if openings?has_content>
<@layout.p>Hier könnten wir zurzeit so jemanden brauchen, doch lassen Sie sich davon nicht einengen:</@layout.p>
<@layout.points>
<#list openings as place>
<@layout.point>${place.title}, ${place.team}</@layout.point>
</#list>
</@layout.points>
</#if>
<@layout.p>Einen Wechsel muss dieser Mensch nicht im Sinn haben. Bevor ich ihm ein Wort schreibe, lese ich mich in seine Arbeit ein, und Ihren Namen nenne ich nur, wenn Sie einverstanden sind.</@layout.p>
<@layout.p>Mehr als einen Namen und einen halben Satz dazu brauche ich nicht. Fällt Ihnen niemand ein, ist auch das eine Antwort.</@layout.p>
</@layout.message>
