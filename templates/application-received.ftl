---
purpose: "Confirms that an application arrived, and says whom to ask; asserts nothing about who reads it"
for: process
from: recruiter
needs:
  - sender.organisation
optional:
  - candidate.firstName
  - opening
sample:
  candidate: { ref: c-1071, firstName: Tadeusz, fullName: Tadeusz Wrona, language: en }
  opening:
    ref: o-71
    title: Test engineer
    team: Gauges
    location: Birmingham
  sender:
    name: Hettie Lang
    title: Recruiter
    organisation: Brightwater Tools
    postalAddress: 88 Canal Street, Birmingham B3 1QW, United Kingdom
  links:
    unsubscribe: https://apply.example.org/u/1071
    preferences: https://apply.example.org/p/1071
  today: 2027-02-16
--- subject
Your application arrived<#if candidate.firstName??>, ${candidate.firstName}</#if>
--- text
<@layout.message closing="Best wishes,">
<@layout.greeting/>

Thank you for your application to ${sender.organisation}<#if opening??> (${opening.title})</#if>. It has arrived.

There's nothing you need to do now. If you have a question, if you'd like to add something, or if another offer puts you under time pressure, reply to this email.
</@layout.message>
--- html
<@layout.message preheader="Thank you" closing="Best wishes,">
<@layout.greeting/>
<@layout.p>Thank you for your application to ${sender.organisation}<#if opening??> (${opening.title})</#if>. It has arrived.</@layout.p>
<@layout.p>There's nothing you need to do now. If you have a question, if you'd like to add something, or if another offer puts you under time pressure, reply to this email.</@layout.p>
</@layout.message>
