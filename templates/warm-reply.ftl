---
purpose: The answer to interest shown, within a day; proposes the 15-minute chat
for: answer
from: recruiter
thread: true
needs:
  - personal.reason
  - personal.topic
optional:
  - candidate.firstName
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
15 minutes on ${personal.topic}<#if candidate.firstName??>, ${candidate.firstName}</#if>?
--- text
<@layout.message closing="Looking forward to it,">
<@layout.greeting/>

Thanks for getting back to me. I'd like to start with ${personal.reason}, and then tell you about us.

Shall we talk for 15 minutes, by phone or video? I can tell you:

<#if opening??>
- what the ${opening.team} team does and what's still unfinished
- what ${opening.title} really involves, the hard parts included
- what it pays, and how “${opening.location}” works in practice
<#else>
- what we do in ${personal.topic} and what's still unfinished
- what's hard about it
- what work like that pays here
</#if>

The rest of the time is for your questions. Just send me a day and a time, or your questions if you'd rather write.

<#if (opening.brief)??>
If you'd like to read ahead, two pages about the team: ${opening.brief}
</#if>
</@layout.message>
--- html
<@layout.message preheader="Pick a day and a time" closing="Looking forward to it,">
<@layout.greeting/>
<@layout.p>Thanks for getting back to me. I'd like to start with ${personal.reason}, and then tell you about us.</@layout.p>
<@layout.p>Shall we talk for 15 minutes, by phone or video? I can tell you:</@layout.p>
<@layout.points>
<#if opening??>
<@layout.point>what the ${opening.team} team does and what's still unfinished</@layout.point>
<@layout.point>what ${opening.title} really involves, the hard parts included</@layout.point>
<@layout.point>what it pays, and how “${opening.location}” works in practice</@layout.point>
<#else>
<@layout.point>what we do in ${personal.topic} and what's still unfinished</@layout.point>
<@layout.point>what's hard about it</@layout.point>
<@layout.point>what work like that pays here</@layout.point>
</#if>
</@layout.points>
<@layout.p>The rest of the time is for your questions. Just send me a day and a time, or your questions if you'd rather write.</@layout.p>
<#if (opening.brief)??>
<@layout.button to=opening.brief>If you'd like to read ahead, two pages about the team</@layout.button>
</#if>
</@layout.message>
