---
purpose: To a colleague ninety days after joining; three questions, of which they pick one
for: colleague
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
Drei Fragen, suchen Sie sich eine aus
--- text
<@layout.message closing="Vielen Dank">
<@layout.greeting/>

Sie sind jetzt ungefähr drei Monate bei uns. Ich habe drei Fragen, suchen Sie sich eine aus:

- Was kostet Sie mehr Zeit, als es sollte?
- Wen würden Sie hier gern noch kennenlernen?
- Was würden Sie diese Woche ändern, wenn Sie es entscheiden könnten?

Eine Antwort genügt.
</@layout.message>
--- html
<@layout.message preheader="Nach Ihren ersten drei Monaten" closing="Vielen Dank">
<@layout.greeting/>
<@layout.p>Sie sind jetzt ungefähr drei Monate bei uns. Ich habe drei Fragen, suchen Sie sich eine aus:</@layout.p>
<@layout.points>
<@layout.point>Was kostet Sie mehr Zeit, als es sollte?</@layout.point>
<@layout.point>Wen würden Sie hier gern noch kennenlernen?</@layout.point>
<@layout.point>Was würden Sie diese Woche ändern, wenn Sie es entscheiden könnten?</@layout.point>
</@layout.points>
<@layout.p>Eine Antwort genügt.</@layout.p>
</@layout.message>
