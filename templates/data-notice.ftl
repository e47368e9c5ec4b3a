---
purpose: To a person whom no email reached for a month; says where we have their data from and what they can do
for: notice
needs:
  - candidate.source
optional:
  - candidate.collectedOn
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
Where we have your professional details from
--- text
<@layout.message>
<@layout.greeting/>

To be open with you: we keep professional details about you, because your work and ours may fit together one day.

<#if candidate.source??>
They come from ${candidate.source}<#if candidate.collectedOn??>, and we have had them since ${candidate.collectedOn}</#if>.

</#if>
You needn't do anything. If you'd like to see them, correct them or have them erased, just reply to this email, and a person will do it.
</@layout.message>
--- html
<@layout.message preheader="And what you can do about it">
<@layout.greeting/>
<@layout.p>To be open with you: we keep professional details about you, because your work and ours may fit together one day.</@layout.p>
<#if candidate.source??>
<@layout.p>They come from ${candidate.source}<#if candidate.collectedOn??>, and we have had them since ${candidate.collectedOn}</#if>.</@layout.p>
</#if>
<@layout.p>You needn't do anything. If you'd like to see them, correct them or have them erased, just reply to this email, and a person will do it.</@layout.p>
</@layout.message>
