---
purpose: A comment below something they published; takes it seriously, asks one question, pitches nothing
for: introduction
via: comment
from: recruiter
needs:
  - personal.reason
  - personal.topic
optional:
  - candidate.firstName
sample:
  candidate: { ref: c-1061, firstName: Tobias, fullName: Tobias Achterberg, language: en }
  work:
    title: Principal engineer
    employer: Corvid Maps
    yearsInRole: 6
    function: search
    skills: [Rust, indexing, ranking]
    interests: [ranking, evaluation]
  personal:
    reason: your essay on search results nobody clicks
    topic: ranking
  sender:
    name: Maren Lund
    title: Talent partner
    organisation: Havblikk Systems
    postalAddress: Strandgaten 18, 5013 Bergen, Norway
  links:
    unsubscribe: https://talent.example.com/u/1061
    preferences: https://talent.example.com/p/1061
  today: 2027-03-02
--- text
<#if candidate.firstName??>${candidate.firstName}, thanks for ${personal.reason}. What I'd love to know about ${personal.topic}: which part did you see differently when you started?<#else>Thanks for ${personal.reason}. What I'd love to know about ${personal.topic}: which part did you see differently when you started?</#if>
