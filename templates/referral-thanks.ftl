---
purpose: Thanks an employee for a referral and says what happens next, promising nothing about the outcome
for: answer
needs:
  - candidate.firstName
  - personal.reason
optional:
  - referral.name
sample:
  candidate: { ref: c-1051, firstName: Petra, fullName: Petra Lindgren, language: en }
  work:
    title: Machine learning engineer
    employer: Marlowe Imaging
    yearsInRole: 2
    function: machine learning
    skills: [PyTorch, medical imaging, MLOps]
    interests: [medical imaging, labelling quality]
  personal:
    reason: the way you choose and look after your summer students
    topic: medical imaging
  referral: { name: Tariq Hussain }
  sender:
    name: Helen Brody
    title: Talent partner
    organisation: Marlowe Imaging
    postalAddress: 15 Lens Road, Cambridge CB4 0WS, United Kingdom
  links:
    unsubscribe: https://referrals.example.org/u/1051en
    preferences: https://referrals.example.org/p/1051en
  today: 2027-08-12
--- subject
<#if (referral.name)??>
Thank you for pointing us to ${referral.name}
<#else>
Thank you for the name you gave us, ${candidate.firstName}
</#if>
--- text
<@layout.message closing="Gratefully,">
${candidate.firstName}, thank you for <#if (referral.name)??>telling us about ${referral.name}<#else>the name you gave us</#if>. A recommendation is worth as much as the judgement behind it, and yours I know from ${personal.reason}.

Next, I read what can be read about their work. Then I write to them, once and without pressure, and say that it was you who spoke of them only if that is all right with you. I will let you know when the letter is out.

What they answer is theirs to share, and how it ends I cannot promise: the time may be wrong for them, or we may have nothing that fits. Your part is done either way, and well done. There is no need to put in another word.
</@layout.message>
--- html
<@layout.message preheader="What happens next, and what I cannot promise" closing="Gratefully,">
<@layout.p>${candidate.firstName}, thank you for <#if (referral.name)??>telling us about ${referral.name}<#else>the name you gave us</#if>. A recommendation is worth as much as the judgement behind it, and yours I know from ${personal.reason}.</@layout.p>
<@layout.p>Next, I read what can be read about their work. Then I write to them, once and without pressure, and say that it was you who spoke of them only if that is all right with you. I will let you know when the letter is out.</@layout.p>
<@layout.p>What they answer is theirs to share, and how it ends I cannot promise: the time may be wrong for them, or we may have nothing that fits. Your part is done either way, and well done. There is no need to put in another word.</@layout.p>
</@layout.message>
