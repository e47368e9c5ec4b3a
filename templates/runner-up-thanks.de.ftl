---
purpose: To the close second in a hiring process; an honest no, the reason it was close, and a way to stay in touch
for: process
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
optional:
  - opening
  - candidate.fullName
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
Unsere Entscheidung und Ihre Arbeit: ${personal.topic}
--- text
<@layout.message closing="Danke für die Zeit, die Sie uns geschenkt haben">
Guten Tag ${candidate.fullName!candidate.firstName},

bis zum letzten Tag standen zwei Menschen zur Wahl, und Sie waren einer davon. Entschieden haben wir uns für den anderen<#if opening??>; die Stelle ${opening.title} im Team ${opening.team} ist damit besetzt</#if>. Das schreibe ich nicht gern, aber Sie sollen es von mir erfahren.

Was für Sie sprach und weiter für Sie spricht: ${personal.reason}. Dass es knapp war, ist keine Floskel. Möchten Sie wissen, was den Ausschlag gab, fragen Sie mich; Sie hören es so, wie es gesagt wurde, schriftlich oder in 15 Minuten am Telefon.

Über ${personal.topic} würde ich gern mit Ihnen im Austausch bleiben. Ergibt sich etwas, das Ihnen näher liegt, gehören Sie zu den Ersten, denen ich schreibe, und wir machen dort weiter, wo wir aufgehört haben. Ist Ihnen ein Schlussstrich lieber, reicht ein Wort, und ich verstehe das.
</@layout.message>
--- html
<@layout.message preheader="Eine ehrliche Antwort, und was für Sie sprach" closing="Danke für die Zeit, die Sie uns geschenkt haben">
<@layout.p>Guten Tag ${candidate.fullName!candidate.firstName},</@layout.p>
<@layout.p>bis zum letzten Tag standen zwei Menschen zur Wahl, und Sie waren einer davon. Entschieden haben wir uns für den anderen<#if opening??>; die Stelle ${opening.title} im Team ${opening.team} ist damit besetzt</#if>. Das schreibe ich nicht gern, aber Sie sollen es von mir erfahren.</@layout.p>
<@layout.p>Was für Sie sprach und weiter für Sie spricht: ${personal.reason}. Dass es knapp war, ist keine Floskel. Möchten Sie wissen, was den Ausschlag gab, fragen Sie mich; Sie hören es so, wie es gesagt wurde, schriftlich oder in 15 Minuten am Telefon.</@layout.p>
<@layout.p>Über ${personal.topic} würde ich gern mit Ihnen im Austausch bleiben. Ergibt sich etwas, das Ihnen näher liegt, gehören Sie zu den Ersten, denen ich schreibe, und wir machen dort weiter, wo wir aufgehört haben. Ist Ihnen ein Schlussstrich lieber, reicht ein Wort, und ich verstehe das.</@layout.p>
</@layout.message>
