---
purpose: Offers somebody in our hiring process 15 minutes with a future teammate
for: process
needs:
  - candidate.firstName
  - personal.topic
  - introduction.name
  - introduction.title
  - introduction.about
sample:
  candidate: { ref: c-1048, firstName: Lennart, fullName: Lennart Hoyer, language: de }
  work:
    title: Entwickler Bildverarbeitung
    employer: Obstblick
    yearsInRole: 3
    function: Bildverarbeitung
    skills: [OpenCV, CUDA, Annotation]
    interests: [Erkennung kleiner Objekte]
  personal:
    reason: Ihre Arbeit über Insekten in Blattaufnahmen
    topic: Erkennung kleiner Objekte
  introduction:
    name: Ines Kaltenbach
    title: Entwicklerin Bildverarbeitung
    about: Das Kameragestell auf unseren Versuchsfeldern hat sie gebaut und repariert es bis heute selbst.
  sender:
    name: Klara Neumann
    title: Talent Partnerin
    organisation: Heckenrose KI
    postalAddress: Obstgarten 2, 72072 Tübingen, Deutschland
  links:
    unsubscribe: https://team.example.net/u/c-1048
    preferences: https://team.example.net/p/c-1048
  today: 2027-08-17
--- subject
15 Minuten mit ${introduction.name}?
--- text
<@layout.message closing="Auf Ihre Antwort freut sich">
Guten Tag ${candidate.firstName},

ich möchte Sie gern mit jemandem bekannt machen: ${introduction.name}, ${introduction.title}. ${introduction.about}

Vielleicht arbeiten Sie beide bald Seite an Seite, und mit „${personal.topic}“ hätten Sie gleich einen Anfang. Eine Viertelstunde nur zu zweit: Ich bin nicht dabei, niemand schreibt mit, und als Schritt im Verfahren zählt es nicht.

Falls Ihnen Fragen fehlen, diese haben sich bewährt: Welche Woche in diesem Jahr war die härteste? Wer entscheidet, wenn zwei von Ihnen uneins sind? Was würden Sie als Erstes ändern?

Antworten Sie mit „Gern“, und ich bringe Sie beide in einer Mail zusammen, damit Sie selbst einen Moment finden. Sie würden lieber jemand anderen treffen, jemanden, der eben erst angefangen hat, oder jemanden aus einem anderen Fach? Auch da frage ich gern herum.
</@layout.message>
--- html
<@layout.message preheader="Von Fach zu Fach, und ohne mich" closing="Auf Ihre Antwort freut sich">
<@layout.p>Guten Tag ${candidate.firstName},</@layout.p>
<@layout.p>ich möchte Sie gern mit jemandem bekannt machen: ${introduction.name}, ${introduction.title}. ${introduction.about}</@layout.p>
<@layout.p>Vielleicht arbeiten Sie beide bald Seite an Seite, und mit „${personal.topic}“ hätten Sie gleich einen Anfang. Eine Viertelstunde nur zu zweit: Ich bin nicht dabei, niemand schreibt mit, und als Schritt im Verfahren zählt es nicht.</@layout.p>
<@layout.p>Falls Ihnen Fragen fehlen, diese haben sich bewährt: Welche Woche in diesem Jahr war die härteste? Wer entscheidet, wenn zwei von Ihnen uneins sind? Was würden Sie als Erstes ändern?</@layout.p>
<@layout.p>Antworten Sie mit „Gern“, und ich bringe Sie beide in einer Mail zusammen, damit Sie selbst einen Moment finden. Sie würden lieber jemand anderen treffen, jemanden, der eben erst angefangen hat, oder jemanden aus einem anderen Fach? Auch da frage ich gern herum.</@layout.p>
</@layout.message>
