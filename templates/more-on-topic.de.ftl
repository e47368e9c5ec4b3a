---
purpose: One further piece on the topic they read about; a few sentences and no more
for: update
from: recruiter
needs:
  - personal.topic
  - insight.link
  - insight.takeaway
  - insight.title
optional:
  - insight.topic
sample:
  candidate: { ref: c-1044, firstName: Sven, fullName: Sven Achterberg, language: de }
  work:
    title: Security Engineer
    employer: Eisvogel Zahlungen
    yearsInRole: 2
    function: Anwendungssicherheit
    skills: [Bedrohungsmodelle, Go, Code-Reviews]
    interests: [sichere Lieferketten]
  personal:
    reason: Ihre Prüfliste für Abhängigkeiten
    topic: sichere Lieferketten
  insight:
    title: Was wir nicht mehr signieren, und warum
    takeaway: Die Hälfte unserer Signaturen prüfte niemand, also behielten wir die andere und begannen, sie zu prüfen.
    link: https://people.example.com/de/signieren
  sender:
    name: Ruth Feldkamp
    title: Recruiterin Security
    organisation: Kupferblatt
    postalAddress: Lindenallee 31, 50968 Köln, Deutschland
  links:
    unsubscribe: https://people.example.com/u/c-1044
    preferences: https://people.example.com/p/c-1044
  today: 2027-06-09
--- subject
Noch ein Beitrag: ${insight.topic!personal.topic}
--- text
<@layout.message closing="Viel Spaß beim Lesen">
<@layout.greeting/>

Sie haben bei uns etwas über ${insight.topic!personal.topic} gelesen. Dieser Beitrag passt gut dazu:

${insight.title}
${insight.takeaway}
${insight.link}

Falls Sie es anders sehen, schreiben Sie mir. Ich gebe es gern an die Person weiter, die ihn geschrieben hat.
</@layout.message>
--- html
<@layout.message preheader="Passend zu dem, was Sie gelesen haben" closing="Viel Spaß beim Lesen">
<@layout.greeting/>
<@layout.p>Sie haben bei uns etwas über ${insight.topic!personal.topic} gelesen. Dieser Beitrag passt gut dazu:</@layout.p>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Zum Beitrag</@layout.link></@layout.note>
<@layout.p>Falls Sie es anders sehen, schreiben Sie mir. Ich gebe es gern an die Person weiter, die ihn geschrieben hat.</@layout.p>
</@layout.message>
