---
purpose: To a person who gave no sign for long; asks whether we may keep their data, and says what happens otherwise
for: notice
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
May we keep your professional details?
--- text
<@layout.message>
<@layout.greeting/>

We keep professional details about you, and it's a long time since we last heard from you. We don't want to keep them without a reason.

If we may keep them and write to you now and then, reply to this email with a yes. If we don't hear from you, we'll erase them.
</@layout.message>
--- html
<@layout.message preheader="Otherwise we erase them">
<@layout.greeting/>
<@layout.p>We keep professional details about you, and it's a long time since we last heard from you. We don't want to keep them without a reason.</@layout.p>
<@layout.p>If we may keep them and write to you now and then, reply to this email with a yes. If we don't hear from you, we'll erase them.</@layout.p>
</@layout.message>
