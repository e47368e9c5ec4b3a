---
purpose: To somebody who declined our offer; thanks, respects it and leaves the door open
for: process
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
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
With thanks, and all the best with ${personal.topic}
--- text
<@layout.message closing="With respect and thanks,">
Dear ${candidate.firstName},

${personal.reason?cap_first} made us want to work with you, and your decision changes nothing about that. Thank you for taking our offer as seriously as you did, and for giving us a clear answer.

I will not try to talk you round. You know what you weighed, and the choice was yours to make.

The people you met here would gladly go on talking about ${personal.topic} with you, over a coffee and with nothing on the table. And should something open up one day that suits you better than this did, I will tell you once and leave the rest to you.
</@layout.message>
--- html
<@layout.message preheader="Your answer stands, and so does our regard" closing="With respect and thanks,">
<@layout.p>Dear ${candidate.firstName},</@layout.p>
<@layout.p>${personal.reason?cap_first} made us want to work with you, and your decision changes nothing about that. Thank you for taking our offer as seriously as you did, and for giving us a clear answer.</@layout.p>
<@layout.p>I will not try to talk you round. You know what you weighed, and the choice was yours to make.</@layout.p>
<@layout.p>The people you met here would gladly go on talking about ${personal.topic} with you, over a coffee and with nothing on the table. And should something open up one day that suits you better than this did, I will tell you once and leave the rest to you.</@layout.p>
</@layout.message>
