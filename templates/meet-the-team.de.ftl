---
purpose: Offers somebody in our hiring process 15 minutes with a future teammate
for: process
from: recruiter
needs:
  - personal.topic
  - introduction.about
  - introduction.name
  - introduction.title
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
<@layout.message closing="Viele Grüße">
<@layout.greeting/>

ich möchte Sie gern bekannt machen: ${introduction.name}, ${introduction.title}. ${introduction.about}

Hätten Sie Lust auf 15 Minuten, nur zu zweit? Fragen Sie, was Sie über ${personal.topic} wissen möchten, oder wie eine normale Woche aussieht.

Antworten Sie mit „Ja“, dann bringe ich Sie zusammen. Wenn Sie lieber jemand anderen kennenlernen möchten, sagen Sie mir, wen.
</@layout.message>
--- html
<@layout.message preheader="Jemand, mit dem Sie arbeiten könnten" closing="Viele Grüße">
<@layout.greeting/>
<@layout.p>ich möchte Sie gern bekannt machen: ${introduction.name}, ${introduction.title}. ${introduction.about}</@layout.p>
<@layout.p>Hätten Sie Lust auf 15 Minuten, nur zu zweit? Fragen Sie, was Sie über ${personal.topic} wissen möchten, oder wie eine normale Woche aussieht.</@layout.p>
<@layout.p>Antworten Sie mit „Ja“, dann bringe ich Sie zusammen. Wenn Sie lieber jemand anderen kennenlernen möchten, sagen Sie mir, wen.</@layout.p>
</@layout.message>
