---
purpose: After they accepted the connection; gives something, asks for nothing
for: outreach
via: linkedin
from: recruiter
audience: known
needs:
  - personal.topic
  - sender.name
optional:
  - candidate.firstName
sample:
  candidate: { ref: c-1063, firstName: Henrike, fullName: Henrike Maas, language: en }
  work:
    title: Security engineer
    employer: Bramble Health
    yearsInRole: 3
    function: security
    skills: [Go, fuzzing, review]
    interests: [fuzzing, memory safety]
  personal:
    reason: your fuzzing diary
    topic: fuzzing
  sender:
    name: Maren Lund
    title: Talent partner
    organisation: Havblikk Systems
    postalAddress: Strandgaten 18, 5013 Bergen, Norway
  links:
    unsubscribe: https://talent.example.com/u/1063
    preferences: https://talent.example.com/p/1063
  today: 2027-03-09
--- text
Thanks for connecting<#if candidate.firstName??>, ${candidate.firstName}</#if>. If you ever want a second opinion on something in ${personal.topic}, send me the question. I'll ask the people here who know about it and pass on what they say. That's all. Best, ${sender.name}
