---
purpose: To a person whose consent to email ends soon; asks whether we may go on writing
for: notice
needs:
  - sender.organisation
sample:
  candidate:
    ref: c-1071
    firstName: Ada
    fullName: Ada Brook
    language: en
    source: your public profile on a professional network
    collectedOn: 2027-01-11
  work:
    title: Staff engineer
    employer: Tidewater Payments
    yearsInRole: 4
    function: backend engineering
    skills: [Go, PostgreSQL, distributed systems]
    interests: [ledger design, consistency models]
  sender:
    name: Elin Marsh
    title: Talent partner
    organisation: Copperfield Bank
    postalAddress: 8 Wharf Lane, Bristol BS1 4RW, United Kingdom
  links:
    unsubscribe: https://talent.example.com/u/1071en
    preferences: https://talent.example.com/p/1071en
    privacy: https://talent.example.com/privacy
  today: 2027-02-01
--- subject
May we go on writing to you?
--- text
<@layout.message>
<@layout.greeting/>

Some time ago you agreed that we may write to you about working at ${sender.organisation}. That consent ends soon.

If you'd like to go on hearing from us, reply to this email with a yes. If not, you needn't do anything: when the consent ends, we stop.
</@layout.message>
--- html
<@layout.message preheader="A yes is enough">
<@layout.greeting/>
<@layout.p>Some time ago you agreed that we may write to you about working at ${sender.organisation}. That consent ends soon.</@layout.p>
<@layout.p>If you'd like to go on hearing from us, reply to this email with a yes. If not, you needn't do anything: when the consent ends, we stop.</@layout.p>
</@layout.message>
