---
purpose: To the close second in a hiring process; an honest no, the reason it was close, and a way to stay in touch
for: process
from: recruiter
needs:
  - personal.topic
optional:
  - candidate.firstName
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
Our decision<#if candidate.firstName??>, ${candidate.firstName}</#if>
--- text
<@layout.message closing="With thanks,">
<@layout.greeting/>

We've decided to go with someone else<#if opening??> for ${opening.title}</#if>. It was close, and I'm sorry it isn't better news.

If you'd like to know what made the difference, ask me, in writing or over 15 minutes on the phone.

I'd like to stay in touch, about ${personal.topic} and about openings that suit you. If you'd rather not, just tell me. And thank you for the time you gave us.
</@layout.message>
--- html
<@layout.message preheader="It was close" closing="With thanks,">
<@layout.greeting/>
<@layout.p>We've decided to go with someone else<#if opening??> for ${opening.title}</#if>. It was close, and I'm sorry it isn't better news.</@layout.p>
<@layout.p>If you'd like to know what made the difference, ask me, in writing or over 15 minutes on the phone.</@layout.p>
<@layout.p>I'd like to stay in touch, about ${personal.topic} and about openings that suit you. If you'd rather not, just tell me. And thank you for the time you gave us.</@layout.p>
</@layout.message>
