---
purpose: The answer to interest shown, within a day; proposes the 15-minute chat
for: answer
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
optional:
  - opening
sample:
  candidate: { ref: c-1006, firstName: Mateo, fullName: Mateo Ríos, language: en }
  work:
    title: Machine learning engineer
    employer: Cordillera Health
    yearsInRole: 2
    function: machine learning
    skills: [PyTorch, evaluation, clinical data]
    interests: [model evaluation, privacy]
  personal:
    reason: your open source work on evaluating models with small clinical samples
    topic: model evaluation
  opening:
    title: Lead engineer, evaluation
    team: Trustworthy Models
    location: remote within the Americas
    brief: https://people.example.com/trustworthy-models
  sender:
    name: Grace Okafor
    title: Talent partner, research
    organisation: Larkfield Labs
    postalAddress: 220 Mill Road, Portland, ME 04101, USA
  links:
    unsubscribe: https://people.example.com/unsubscribe?t=a77e
    preferences: https://people.example.com/preferences?t=a77e
  today: 2027-04-20
--- subject
15 minutes on ${personal.topic}, ${candidate.firstName}?
--- text
<@layout.message closing="Looking forward,">
Hi ${candidate.firstName},

Thank you for your interest, I am glad of it. ${personal.reason?cap_first} made me write in the first place, and it is where I would like to start when we talk. I have not forgotten that you are not looking; showing interest commits you to nothing.

May I propose 15 minutes, by phone or video as you prefer? From my side you would hear:

<#if opening??>
- what the ${opening.team} team is trying to do, and where ${personal.topic} comes in
- what is hard about it: what is unfinished, what the responsibility of ${opening.title} really includes
- what it pays and how "${opening.location}" works in practice, before you have to ask
<#else>
- what our people are trying to do in ${personal.topic}, and how far they are
- what is hard about it, and what is unfinished
- what such work pays here, before you have to ask
</#if>

The rest of the time is for your questions. Afterwards it is for you to say whether there is a next step; one could be a talk with someone you would work with.

Simply answer with a day and a time, early, late or in a lunch break, and I will call. If you would rather write, send me your questions and I will answer them one by one.
<#if (opening.brief)??>

For reading ahead, only if you like, here are the two pages about the team: ${opening.brief}
</#if>
</@layout.message>
--- html
<@layout.message preheader="By phone or video, whenever it suits you" closing="Looking forward,">
<@layout.p>Hi ${candidate.firstName},</@layout.p>
<@layout.p>Thank you for your interest, I am glad of it. ${personal.reason?cap_first} made me write in the first place, and it is where I would like to start when we talk. I have not forgotten that you are not looking; showing interest commits you to nothing.</@layout.p>
<@layout.p>May I propose 15 minutes, by phone or video as you prefer? From my side you would hear:</@layout.p>
<@layout.points>
<#if opening??>
<@layout.point>what the ${opening.team} team is trying to do, and where ${personal.topic} comes in</@layout.point>
<@layout.point>what is hard about it: what is unfinished, what the responsibility of ${opening.title} really includes</@layout.point>
<@layout.point>what it pays and how &ldquo;${opening.location}&rdquo; works in practice, before you have to ask</@layout.point>
<#else>
<@layout.point>what our people are trying to do in ${personal.topic}, and how far they are</@layout.point>
<@layout.point>what is hard about it, and what is unfinished</@layout.point>
<@layout.point>what such work pays here, before you have to ask</@layout.point>
</#if>
</@layout.points>
<@layout.p>The rest of the time is for your questions. Afterwards it is for you to say whether there is a next step; one could be a talk with someone you would work with.</@layout.p>
<@layout.p>Simply answer with a day and a time, early, late or in a lunch break, and I will call. If you would rather write, send me your questions and I will answer them one by one.</@layout.p>
<#if (opening.brief)??>
<@layout.p>For reading ahead, only if you like, here are <@layout.link to=opening.brief>the two pages about the team</@layout.link>.</@layout.p>
</#if>
</@layout.message>
