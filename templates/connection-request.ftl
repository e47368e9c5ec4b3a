---
purpose: A connection request on a professional network; the first touch where there is a profile
for: introduction
via: linkedin
from: recruiter
needs:
  - personal.reason
  - personal.topic
  - sender.name
  - sender.organisation
optional:
  - candidate.firstName
sample:
  candidate: { ref: c-1060, firstName: Oonagh, fullName: Oonagh Brennan, language: en }
  work:
    title: Staff engineer
    employer: Larch Payments
    yearsInRole: 4
    function: platform engineering
    skills: [Go, gRPC, tracing]
    interests: [tracing, service meshes]
  personal:
    reason: your post on traces that tell a story
    topic: tracing
  sender:
    name: Maren Lund
    title: Talent partner
    organisation: Havblikk Systems
    postalAddress: Strandgaten 18, 5013 Bergen, Norway
  links:
    unsubscribe: https://talent.example.com/u/1060
    preferences: https://talent.example.com/p/1060
  today: 2027-03-02
--- text
Hi<#if candidate.firstName??> ${candidate.firstName}</#if>, I'm writing because of ${personal.reason}. I hire for ${sender.organisation} and would like to connect. I know you're not looking, so there's nothing to reply to. If you'd ever like to compare notes on ${personal.topic} with someone here, I'll introduce you. ${sender.name}
