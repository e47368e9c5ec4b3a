---
purpose: To the close second in a hiring process; an honest no, the reason it was close, and a way to stay in touch
for: process
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
optional:
  - opening
sample:
  candidate: { ref: c-1044, firstName: Samuel, fullName: Samuel Adeyemi, language: en }
  work:
    title: Security engineer
    employer: Brightwater Cloud
    yearsInRole: 5
    function: security engineering
    skills: [threat modelling, Rust, identity]
    interests: [threat modelling, memory safety]
  personal:
    reason: the threat model you drew with our team, which found a gap we had lived with for two years
    topic: threat modelling
  opening:
    title: Principal security engineer
    team: Identity
    location: Edinburgh
  sender:
    name: Isla Kerr
    title: Hiring partner, engineering
    organisation: Lomond Systems
    postalAddress: 5 Castle Wynd, Edinburgh EH1 2NG, United Kingdom
  links:
    unsubscribe: https://people.example.com/u/1044en
    preferences: https://people.example.com/p/1044en
  today: 2027-06-24
--- subject
Our decision, and your work on ${personal.topic}
--- text
<@layout.message closing="With thanks for the time you gave us,">
Dear ${candidate.firstName},

Until the last day the choice was between two people, and you were one of them. We have decided for the other<#if opening??>; the place as ${opening.title} in the ${opening.team} team is taken</#if>. I am sorry to write that, and I wanted you to have it from me.

What spoke for you, and still does: ${personal.reason}. That it was close is no phrase. If you want to know what tipped the scales, ask me, and you will hear it as it was said, in writing or in 15 minutes on the phone.

I would like to stay in touch about ${personal.topic}. When something comes up that is nearer to you, you will be among the first I write to, and we would go on from where we stopped. Should you prefer to leave it here, a word is enough, and I will understand.
</@layout.message>
--- html
<@layout.message preheader="An honest answer, and what spoke for you" closing="With thanks for the time you gave us,">
<@layout.p>Dear ${candidate.firstName},</@layout.p>
<@layout.p>Until the last day the choice was between two people, and you were one of them. We have decided for the other<#if opening??>; the place as ${opening.title} in the ${opening.team} team is taken</#if>. I am sorry to write that, and I wanted you to have it from me.</@layout.p>
<@layout.p>What spoke for you, and still does: ${personal.reason}. That it was close is no phrase. If you want to know what tipped the scales, ask me, and you will hear it as it was said, in writing or in 15 minutes on the phone.</@layout.p>
<@layout.p>I would like to stay in touch about ${personal.topic}. When something comes up that is nearer to you, you will be among the first I write to, and we would go on from where we stopped. Should you prefer to leave it here, a word is enough, and I will understand.</@layout.p>
</@layout.message>
