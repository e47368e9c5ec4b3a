---
purpose: To somebody who declined our offer; thanks, respects it and leaves the door open
for: process
from: recruiter
needs:
  - personal.topic
optional:
  - candidate.firstName
promises:
  - text: "I won't try to change your mind"
    keptBy: "Pause outreach after a hiring process ended"
sample:
  candidate: { ref: c-1042, firstName: Noor, fullName: Noor Rahman, language: en }
  work:
    title: Staff engineer
    employer: Tidewater Payments
    yearsInRole: 4
    function: backend engineering
    skills: [Go, PostgreSQL, distributed systems]
    interests: [ledger design, consistency models]
  personal:
    reason: your essay on ledgers that explain themselves
    topic: ledger design
  sender:
    name: Elin Marsh
    title: Talent partner
    organisation: Copperfield Bank
    postalAddress: 8 Wharf Lane, Bristol BS1 4RW, United Kingdom
  links:
    unsubscribe: https://talent.example.com/u/1042en
    preferences: https://talent.example.com/p/1042en
  today: 2027-02-09
--- subject
Thank you for your answer<#if candidate.firstName??>, ${candidate.firstName}</#if>
--- text
<@layout.message closing="With thanks,">
<@layout.greeting/>

Thank you for considering our offer and for a clear answer. I won't try to change your mind.

If you ever feel like talking about ${personal.topic} with the people you met here, just reply. All the best for what comes next.
</@layout.message>
--- html
<@layout.message preheader="And all the best" closing="With thanks,">
<@layout.greeting/>
<@layout.p>Thank you for considering our offer and for a clear answer. I won't try to change your mind.</@layout.p>
<@layout.p>If you ever feel like talking about ${personal.topic} with the people you met here, just reply. All the best for what comes next.</@layout.p>
</@layout.message>
