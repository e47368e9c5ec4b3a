---
purpose: To somebody who declined our offer; thanks, respects it and leaves the door open
for: process
from: recruiter
needs:
  - personal.topic
optional:
  - candidate.firstName
promises:
  - text: "ik zal niet proberen je op andere gedachten te brengen"
    keptBy: "Pause outreach after a hiring process ended"
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
Dank je voor je antwoord<#if candidate.firstName??>, ${candidate.firstName}</#if>
--- text
<@layout.message closing="Met dank,">
<@layout.greeting word="Beste"/>

Dank je wel dat je ons aanbod hebt overwogen en voor je duidelijke antwoord. Jammer vind ik het wel, maar ik zal niet proberen je op andere gedachten te brengen.

Heb je ooit zin om met de mensen die je hier sprak verder te praten over ${personal.topic}, antwoord dan gewoon. Het allerbeste met wat er komt.
</@layout.message>
--- html
<@layout.message preheader="En het allerbeste" closing="Met dank,">
<@layout.greeting word="Beste"/>
<@layout.p>Dank je wel dat je ons aanbod hebt overwogen en voor je duidelijke antwoord. Jammer vind ik het wel, maar ik zal niet proberen je op andere gedachten te brengen.</@layout.p>
<@layout.p>Heb je ooit zin om met de mensen die je hier sprak verder te praten over ${personal.topic}, antwoord dan gewoon. Het allerbeste met wat er komt.</@layout.p>
</@layout.message>
