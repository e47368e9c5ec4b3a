---
purpose: Thanks an employee for a referral and says what happens next, promising nothing about the outcome
for: answer
from: recruiter
optional:
  - candidate.firstName
  - referral.name
sample:
  candidate: { ref: c-1071, firstName: Marit, fullName: Marit Jonker, language: nl }
  work:
    title: Machine learning engineer
    employer: Merel Beeldvorming
    yearsInRole: 2
    function: machine learning
    skills: [PyTorch, medische beelden, MLOps]
    interests: [medische beelden, kwaliteit van labels]
  personal:
    reason: de manier waarop je jullie stagiairs kiest en begeleidt
    topic: medische beelden
  referral: { name: Tarik Yilmaz }
  sender:
    name: Heleen Brouwer
    title: Recruiter
    organisation: Merel Beeldvorming
    postalAddress: Lenzenlaan 15, 6525 ED Nijmegen, Nederland
  links:
    unsubscribe: https://referrals.example.org/u/1071nl
    preferences: https://referrals.example.org/p/1071nl
  today: 2027-08-12
--- subject
<#if (referral.name)??>
Dank je voor de tip: ${referral.name}
<#else>
Dank je voor je tip<#if candidate.firstName??>, ${candidate.firstName}</#if>
</#if>
--- text
<@layout.message closing="Nogmaals dank,">
<@layout.greeting/>

Dank je wel dat je <#if (referral.name)??>${referral.name}<#else>iemand</#if> hebt voorgesteld. Eén vraag: mag ik jou noemen als ik schrijf?

Hoe het afloopt kan ik niet beloven. Misschien komt het niet uit, of hebben we niets dat past. Jouw deel is hoe dan ook gedaan.
</@layout.message>
--- html
<@layout.message preheader="Eén vraag" closing="Nogmaals dank,">
<@layout.greeting/>
<@layout.p>Dank je wel dat je <#if (referral.name)??>${referral.name}<#else>iemand</#if> hebt voorgesteld. Eén vraag: mag ik jou noemen als ik schrijf?</@layout.p>
<@layout.p>Hoe het afloopt kan ik niet beloven. Misschien komt het niet uit, of hebben we niets dat past. Jouw deel is hoe dan ook gedaan.</@layout.p>
</@layout.message>
