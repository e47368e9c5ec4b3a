---
purpose: To somebody who withdrew an application; confirms it, thanks and leaves the door open
for: process
from: recruiter
promises:
  - text: "ich werde Sie nicht bitten, es sich anders zu überlegen"
    keptBy: "Pause outreach after a hiring process ended"
sample:
  candidate: { ref: c-1052, firstName: Katharina, fullName: Katharina Brandt, language: de }
  work:
    title: Softwarearchitektin
    employer: Isarbank
    yearsInRole: 4
    function: Backend-Entwicklung
    skills: [Java, PostgreSQL, verteilte Systeme]
    interests: [Buchungssysteme, Konsistenzmodelle]
  personal:
    reason: Ihr Aufsatz über Buchungssysteme, die sich selbst erklären
    topic: Buchungssysteme
  sender:
    name: Moritz Falk
    title: Recruiting-Partner
    organisation: Lechwerk Zahlungen
    postalAddress: Am Stadtgraben 12, 86150 Augsburg, Deutschland
  links:
    unsubscribe: https://talent.example.com/u/1052de
    preferences: https://talent.example.com/p/1052de
  today: 2027-02-09
--- subject
Ihre Bewerbung ist zurückgezogen
--- text
<@layout.message closing="Mit herzlichem Dank">
<@layout.greeting/>

Ihre Bewerbung ist zurückgezogen, wie Sie es wollten. Sie müssen nichts weiter tun, und ich werde Sie nicht bitten, es sich anders zu überlegen.

Danke für die Zeit, die Sie sich für uns genommen haben. Wenn eines Tages etwas bei uns zu Ihnen passt, antworten Sie einfach auf diese E-Mail.
</@layout.message>
--- html
<@layout.message preheader="Und danke für Ihre Zeit" closing="Mit herzlichem Dank">
<@layout.greeting/>
<@layout.p>Ihre Bewerbung ist zurückgezogen, wie Sie es wollten. Sie müssen nichts weiter tun, und ich werde Sie nicht bitten, es sich anders zu überlegen.</@layout.p>
<@layout.p>Danke für die Zeit, die Sie sich für uns genommen haben. Wenn eines Tages etwas bei uns zu Ihnen passt, antworten Sie einfach auf diese E-Mail.</@layout.p>
</@layout.message>
