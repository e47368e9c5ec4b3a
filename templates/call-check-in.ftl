---
purpose: "Script for a short call to somebody in our hiring process: where things stand, and what is on their mind"
for: process
via: phone
from: recruiter
needs:
  - personal.topic
  - sender.name
  - sender.organisation
optional:
  - candidate.firstName
  - opening
sample:
  candidate: { ref: c-1066, firstName: Rosalind, fullName: Rosalind Pike, language: en }
  work:
    title: Backend engineer
    employer: Umber Mobile
    yearsInRole: 4
    function: backend engineering
    skills: [Kotlin, PostgreSQL]
    interests: [event sourcing]
  personal:
    reason: your library for replaying events
    topic: event sourcing
  opening:
    ref: o-66
    title: Senior backend engineer
    team: Metering
    location: Winterthur or remote
  sender:
    name: Simon Keller
    title: Recruiting partner
    organisation: Talwind Energy
    postalAddress: Bahnhofplatz 3, 8400 Winterthur, Switzerland
  links:
    unsubscribe: https://join.example.com/u/1066
    preferences: https://join.example.com/p/1066
  today: 2027-07-08
--- text
Before you call: check what's been decided since you last spoke and what hasn't. If there's nothing new, say so.

Start
“Hi<#if candidate.firstName??> ${candidate.firstName}</#if>, it's ${sender.name} from ${sender.organisation}. Is this a good time for five minutes? If not, when is?”

Say where things stand
“It's about your application<#if opening??> for ${opening.title}</#if>. Since we spoke: … Next: …”

Ask, and let them talk
- “How has it been for you so far? What could we do better?”
- “What about ${personal.topic} haven't we asked you, and should have?”
- “Has anything changed for you: another offer, a doubt, a date?”

Promise only what you can keep
Name a day by which they'll hear from you, and put it in your calendar during the call. If you can't answer a question, take it with you.

End
“Thanks for telling me. You can reach me on this number.”

Afterwards: note what matters to them, in their words.
