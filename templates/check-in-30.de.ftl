---
purpose: To a colleague thirty days after joining; asks how it is going and what is missing
for: colleague
needs:
  - candidate.firstName
  - personal.reason
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
Hallo ${candidate.firstName},

als ich Ihnen zum ersten Mal schrieb, kannten wir uns nicht, und der Anlass war dieser: ${personal.reason}. Heute arbeiten wir im selben Haus, und Ihr erster Monat ist vorbei. Wie geht es Ihnen damit?

Je eine Zeile genügt mir. Was ist so, wie wir es Ihnen gesagt haben? Und was nicht?

Falls Sie noch auf etwas warten, auf ein Passwort, einen Schreibtisch oder eine Auskunft, nennen Sie es mir. Dann laufe ich dem hinterher und nicht Sie.
</@layout.message>
--- html
<@layout.message preheader="Zwei Fragen, je eine Zeile" closing="Schön, dass Sie da sind">
<@layout.p>Hallo ${candidate.firstName},</@layout.p>
<@layout.p>als ich Ihnen zum ersten Mal schrieb, kannten wir uns nicht, und der Anlass war dieser: ${personal.reason}. Heute arbeiten wir im selben Haus, und Ihr erster Monat ist vorbei. Wie geht es Ihnen damit?</@layout.p>
<@layout.p>Je eine Zeile genügt mir. Was ist so, wie wir es Ihnen gesagt haben? Und was nicht?</@layout.p>
<@layout.p>Falls Sie noch auf etwas warten, auf ein Passwort, einen Schreibtisch oder eine Auskunft, nennen Sie es mir. Dann laufe ich dem hinterher und nicht Sie.</@layout.p>
</@layout.message>
