---
purpose: Thanks an employee for a referral and says what happens next, promising nothing about the outcome
for: answer
from: recruiter
optional:
  - candidate.firstName
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
Thank you for suggesting ${referral.name}
<#else>
Thank you for your suggestion<#if candidate.firstName??>, ${candidate.firstName}</#if>
</#if>
--- text
<@layout.message closing="Thanks again,">
<@layout.greeting/>

Thank you for <#if (referral.name)??>suggesting ${referral.name}<#else>suggesting someone</#if>. One question: may I mention you when I write to them?

How it ends I can't promise. The timing may be wrong, or we may not have anything that fits. You've done your part either way.
</@layout.message>
--- html
<@layout.message preheader="One question" closing="Thanks again,">
<@layout.greeting/>
<@layout.p>Thank you for <#if (referral.name)??>suggesting ${referral.name}<#else>suggesting someone</#if>. One question: may I mention you when I write to them?</@layout.p>
<@layout.p>How it ends I can't promise. The timing may be wrong, or we may not have anything that fits. You've done your part either way.</@layout.p>
</@layout.message>
