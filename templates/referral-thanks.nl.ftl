---
purpose: Thanks an employee for a referral and says what happens next, promising nothing about the outcome
for: answer
needs:
  - candidate.firstName
  - personal.reason
optional:
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
Dank dat je ons op ${referral.name} wees
<#else>
Dank voor je aanbeveling, ${candidate.firstName}
</#if>
--- text
<@layout.message closing="Met veel dank,">
${candidate.firstName}, dank je wel dat je ons <#if (referral.name)??>op ${referral.name} wees<#else>een naam noemde</#if>. Een aanbeveling is zoveel waard als het oordeel erachter, en dat van jou ken ik van ${personal.reason}.

Eerst lees ik nu wat er over dat werk te lezen is. Dan schrijf ik, één keer en zonder aan te dringen. Dat de tip van jou komt, zeg ik alleen als jij dat goed vindt. Zodra de brief weg is, laat ik het je weten.

Wat het antwoord wordt, is niet aan mij om door te vertellen, en hoe het afloopt kan ik niet beloven: misschien komt het nu niet uit, misschien hebben wij niets dat past. Jouw deel is hoe dan ook gedaan, en goed gedaan. Een extra duwtje hoeft niet.
</@layout.message>
--- html
<@layout.message preheader="Wat er nu gebeurt, en wat ik niet kan beloven" closing="Met veel dank,">
<@layout.p>${candidate.firstName}, dank je wel dat je ons <#if (referral.name)??>op ${referral.name} wees<#else>een naam noemde</#if>. Een aanbeveling is zoveel waard als het oordeel erachter, en dat van jou ken ik van ${personal.reason}.</@layout.p>
<@layout.p>Eerst lees ik nu wat er over dat werk te lezen is. Dan schrijf ik, één keer en zonder aan te dringen. Dat de tip van jou komt, zeg ik alleen als jij dat goed vindt. Zodra de brief weg is, laat ik het je weten.</@layout.p>
<@layout.p>Wat het antwoord wordt, is niet aan mij om door te vertellen, en hoe het afloopt kan ik niet beloven: misschien komt het nu niet uit, misschien hebben wij niets dat past. Jouw deel is hoe dan ook gedaan, en goed gedaan. Een extra duwtje hoeft niet.</@layout.p>
</@layout.message>
