---
purpose: To the close second in a hiring process; an honest no, the reason it was close, and a way to stay in touch
for: process
from: recruiter
needs:
  - personal.topic
optional:
  - opening
sample:
  candidate: { ref: c-1054, firstName: Elif, fullName: Elif Aydın, language: de }
  work:
    title: Sicherheitsingenieurin
    employer: Rheinwolke
    yearsInRole: 5
    function: IT-Sicherheit
    skills: [Bedrohungsmodelle, Rust, Identitäten]
    interests: [Bedrohungsmodelle, Speichersicherheit]
  personal:
    reason: das Bedrohungsmodell, das Sie mit unserem Team gezeichnet haben und das eine zwei Jahre alte Lücke zeigte
    topic: Bedrohungsmodelle
  opening:
    title: Leitende Sicherheitsingenieurin
    team: Identität
    location: Köln
  sender:
    name: Benedikt Kramer
    title: Recruiting Technik
    organisation: Domtor Systeme
    postalAddress: Burgmauer 5, 50667 Köln, Deutschland
  links:
    unsubscribe: https://people.example.com/u/1054de
    preferences: https://people.example.com/p/1054de
  today: 2027-06-24
--- subject
Unsere Entscheidung
--- text
<@layout.message closing="Mit herzlichem Dank">
<@layout.greeting/>

wir haben uns für jemand anderen entschieden<#if opening??> (${opening.title})</#if>. Es war knapp, und ich hätte Ihnen lieber etwas anderes geschrieben.

Wenn Sie wissen möchten, was den Ausschlag gegeben hat, fragen Sie mich, schriftlich oder in 15 Minuten am Telefon.

Ich würde gern mit Ihnen in Kontakt bleiben, über ${personal.topic} und über Stellen, die zu Ihnen passen. Wenn Sie das nicht möchten, sagen Sie es mir einfach. Und danke für die Zeit, die Sie sich für uns genommen haben.
</@layout.message>
--- html
<@layout.message preheader="Es war knapp" closing="Mit herzlichem Dank">
<@layout.greeting/>
<@layout.p>wir haben uns für jemand anderen entschieden<#if opening??> (${opening.title})</#if>. Es war knapp, und ich hätte Ihnen lieber etwas anderes geschrieben.</@layout.p>
<@layout.p>Wenn Sie wissen möchten, was den Ausschlag gegeben hat, fragen Sie mich, schriftlich oder in 15 Minuten am Telefon.</@layout.p>
<@layout.p>Ich würde gern mit Ihnen in Kontakt bleiben, über ${personal.topic} und über Stellen, die zu Ihnen passen. Wenn Sie das nicht möchten, sagen Sie es mir einfach. Und danke für die Zeit, die Sie sich für uns genommen haben.</@layout.p>
</@layout.message>
