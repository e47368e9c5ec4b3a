---
purpose: To a colleague ninety days after joining; three questions, of which they pick one
for: colleague
needs:
  - candidate.firstName
  - personal.reason
sample:
  candidate: { ref: c-1056, firstName: Milan, fullName: Milan Horvat, language: de }
  work:
    title: Plattformingenieur
    employer: Marschenergie
    yearsInRole: 0
    function: Plattformen
    skills: [Kubernetes, Terraform, Go]
    interests: [Entwicklerplattformen, Kostenkontrolle]
  personal:
    reason: die Migration, die Sie ohne eine einzige Nachtschicht geleitet haben
    topic: Entwicklerplattformen
  sender:
    name: Wiebke Hansen
    title: Personalpartnerin
    organisation: Marschenergie
    postalAddress: Deichstraße 19, 25813 Husum, Deutschland
  links:
    unsubscribe: https://work.example.com/u/1056de
    preferences: https://work.example.com/p/1056de
  today: 2027-09-02
--- subject
${candidate.firstName}, drei Fragen zur Auswahl
--- text
<@layout.message closing="Ich höre zu">
${candidate.firstName}, kommen Sie zu dem, was Sie am besten können? Deswegen wollten wir Sie hier haben: ${personal.reason}. Nach neunzig Tagen weiß niemand besser als Sie, ob im Alltag Platz dafür ist.

Suchen Sie sich eine Frage aus, die anderen dürfen liegen bleiben:

- Was kostet Sie mehr Zeit, als es sollte?
- Wen im Haus würden Sie gern endlich kennenlernen?
- Was würden Sie noch diese Woche ändern, wenn Sie allein zu entscheiden hätten?

Ihre Antwort bleibt bei mir. Gehört etwas in Ordnung gebracht, entscheiden wir zu zweit, wer davon erfährt.
</@layout.message>
--- html
<@layout.message preheader="Neunzig Tage, und eine Antwort genügt" closing="Ich höre zu">
<@layout.p>${candidate.firstName}, kommen Sie zu dem, was Sie am besten können? Deswegen wollten wir Sie hier haben: ${personal.reason}. Nach neunzig Tagen weiß niemand besser als Sie, ob im Alltag Platz dafür ist.</@layout.p>
<@layout.p>Suchen Sie sich eine Frage aus, die anderen dürfen liegen bleiben:</@layout.p>
<@layout.points>
<@layout.point>Was kostet Sie mehr Zeit, als es sollte?</@layout.point>
<@layout.point>Wen im Haus würden Sie gern endlich kennenlernen?</@layout.point>
<@layout.point>Was würden Sie noch diese Woche ändern, wenn Sie allein zu entscheiden hätten?</@layout.point>
</@layout.points>
<@layout.p>Ihre Antwort bleibt bei mir. Gehört etwas in Ordnung gebracht, entscheiden wir zu zweit, wer davon erfährt.</@layout.p>
</@layout.message>
