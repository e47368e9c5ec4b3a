---
purpose: To a colleague thirty days after joining; asks how it is going and what is missing
for: colleague
needs:
  - work.title
sample:
  candidate: { ref: c-1055, firstName: Clara, fullName: Clara Neumann, language: de }
  work:
    title: Produktdesignerin
    employer: Halde Gesundheit
    yearsInRole: 0
    function: Produktdesign
    skills: [Prototypen, Nutzerforschung, Barrierefreiheit]
    interests: [Wege von Patienten, Barrierefreiheit]
  personal:
    reason: Ihre Fallstudie über Formulare für Menschen in Eile
    topic: barrierefreie Formulare
  sender:
    name: Tobias Reuter
    title: Recruiting-Partner
    organisation: Halde Gesundheit
    postalAddress: Zechenweg 7, 45127 Essen, Deutschland
  links:
    unsubscribe: https://people.example.net/u/1055de
    preferences: https://people.example.net/p/1055de
  today: 2027-04-01
--- subject
Ihr erster Monat als ${work.title}
--- text
<@layout.message closing="Schön, dass Sie da sind">
<@layout.greeting/>

seit ungefähr einem Monat sind Sie nun als ${work.title} bei uns. Wie läuft es?

Je ein Satz genügt: Was ist so, wie Sie es erwartet haben, und was nicht?

Und falls Sie noch auf etwas warten, ein Passwort, einen Schreibtisch, eine Auskunft: Sagen Sie es mir, ich kümmere mich darum.
</@layout.message>
--- html
<@layout.message preheader="Wie läuft es?" closing="Schön, dass Sie da sind">
<@layout.greeting/>
<@layout.p>seit ungefähr einem Monat sind Sie nun als ${work.title} bei uns. Wie läuft es?</@layout.p>
<@layout.p>Je ein Satz genügt: Was ist so, wie Sie es erwartet haben, und was nicht?</@layout.p>
<@layout.p>Und falls Sie noch auf etwas warten, ein Passwort, einen Schreibtisch, eine Auskunft: Sagen Sie es mir, ich kümmere mich darum.</@layout.p>
</@layout.message>
