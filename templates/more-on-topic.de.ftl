---
purpose: One further piece on the topic they read about; a few sentences and no more
for: update
needs:
  - candidate.firstName
  - personal.topic
  - insight.title
  - insight.takeaway
  - insight.link
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
Noch ein Text: ${personal.topic}
--- text
<@layout.message closing="Bis zum nächsten guten Text">
Guten Tag ${candidate.firstName},

weil Sie neulich bei „${personal.topic}“ hängen geblieben sind, hier der Text, den ich gleich danebenlegen würde:

${insight.title}
${insight.takeaway}
${insight.link}

Wer bei uns liest, sucht deshalb noch keine Stelle; für mich sind Sie jemand, der gern genau hinschaut, und dabei bleibt es. Sollten Sie die Sache anders sehen, schreiben Sie mir, an welcher Stelle: Einwände werden bei uns beantwortet, schriftlich oder in 15 Minuten am Telefon.
</@layout.message>
--- html
<@layout.message preheader="${insight.title}" closing="Bis zum nächsten guten Text">
<@layout.p>Guten Tag ${candidate.firstName},</@layout.p>
<@layout.p>weil Sie neulich bei „${personal.topic}“ hängen geblieben sind, hier der Text, den ich gleich danebenlegen würde:</@layout.p>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Zum Text</@layout.link></@layout.note>
<@layout.p>Wer bei uns liest, sucht deshalb noch keine Stelle; für mich sind Sie jemand, der gern genau hinschaut, und dabei bleibt es. Sollten Sie die Sache anders sehen, schreiben Sie mir, an welcher Stelle: Einwände werden bei uns beantwortet, schriftlich oder in 15 Minuten am Telefon.</@layout.p>
</@layout.message>
