---
purpose: To somebody who withdrew an application; confirms it, thanks and leaves the door open
for: process
from: recruiter
optional:
  - candidate.firstName
promises:
  - text: "I won't ask you to reconsider"
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
Your application is withdrawn<#if candidate.firstName??>, ${candidate.firstName}</#if>
--- text
<@layout.message closing="With thanks,">
<@layout.greeting/>

I've taken your application out, as you asked. There's nothing else you need to do, and I won't ask you to reconsider.

Thank you for the time you gave us. If something here looks right for you one day, just reply to this email.
</@layout.message>
--- html
<@layout.message preheader="And thank you for your time" closing="With thanks,">
<@layout.greeting/>
<@layout.p>I've taken your application out, as you asked. There's nothing else you need to do, and I won't ask you to reconsider.</@layout.p>
<@layout.p>Thank you for the time you gave us. If something here looks right for you one day, just reply to this email.</@layout.p>
</@layout.message>
