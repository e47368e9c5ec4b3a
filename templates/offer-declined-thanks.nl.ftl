---
purpose: To somebody who declined our offer; thanks, respects it and leaves the door open
for: process
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
sample:
  candidate: { ref: c-1062, firstName: Sanne, fullName: Sanne Verhoeven, language: nl }
  work:
    title: Software-architect
    employer: Waalbank
    yearsInRole: 4
    function: backend
    skills: [Java, PostgreSQL, gedistribueerde systemen]
    interests: [grootboeken, consistentie]
  personal:
    reason: je artikel over grootboeken die zichzelf uitleggen
    topic: grootboeken
  sender:
    name: Joris Mulder
    title: Recruiter techniek
    organisation: Koperveld Betalingen
    postalAddress: Havenkade 8, 3011 AA Rotterdam, Nederland
  links:
    unsubscribe: https://talent.example.com/u/1062nl
    preferences: https://talent.example.com/p/1062nl
  today: 2027-02-09
--- subject
Dank je wel, en veel plezier met ${personal.topic}
--- text
<@layout.message closing="Met dank en respect,">
Beste ${candidate.firstName},

Wij wilden graag met je werken vanwege ${personal.reason}, en aan die reden verandert je besluit niets. Dank je wel dat je ons aanbod zo serieus hebt genomen, en dat je er een helder antwoord op gaf.

Ik ga je niet ompraten. Jij weet wat je hebt afgewogen, en de keuze was aan jou.

De mensen die je hier hebt ontmoet praten graag nog eens met je door over ${personal.topic}, bij een kop koffie en zonder contract op tafel. En komt er ooit iets dat beter bij je past dan dit, dan vertel ik het je één keer. De rest laat ik aan jou.
</@layout.message>
--- html
<@layout.message preheader="Je antwoord staat, onze waardering ook" closing="Met dank en respect,">
<@layout.p>Beste ${candidate.firstName},</@layout.p>
<@layout.p>Wij wilden graag met je werken vanwege ${personal.reason}, en aan die reden verandert je besluit niets. Dank je wel dat je ons aanbod zo serieus hebt genomen, en dat je er een helder antwoord op gaf.</@layout.p>
<@layout.p>Ik ga je niet ompraten. Jij weet wat je hebt afgewogen, en de keuze was aan jou.</@layout.p>
<@layout.p>De mensen die je hier hebt ontmoet praten graag nog eens met je door over ${personal.topic}, bij een kop koffie en zonder contract op tafel. En komt er ooit iets dat beter bij je past dan dit, dan vertel ik het je één keer. De rest laat ik aan jou.</@layout.p>
</@layout.message>
