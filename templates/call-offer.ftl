---
purpose: "Script for the call in which somebody hears our offer: the whole of it, plainly, and no pressure"
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
  candidate: { ref: c-1067, firstName: Solveig, fullName: Solveig Aune, language: en }
  work:
    title: Platform engineer
    employer: Tern Logistics
    yearsInRole: 5
    function: platform engineering
    skills: [Kubernetes, Terraform]
    interests: [developer platforms]
  personal:
    reason: the way you drew our platform on the board and found the missing half
    topic: developer platforms
  opening:
    ref: o-67
    title: Platform lead
    team: Foundations
    location: Norwich or remote
  sender:
    name: Bridget Olsen
    title: People partner
    organisation: Saltmarsh Energy
    postalAddress: 19 Beacon Hill, Norwich NR1 3QT, United Kingdom
  links:
    unsubscribe: https://work.example.com/u/1067
    preferences: https://work.example.com/p/1067
  today: 2027-06-02
--- text
Before you call: have the whole offer in front of you: pay, hours, place, start, notice. Know what's fixed and what can move.

Start
“Hi<#if candidate.firstName??> ${candidate.firstName}</#if>, it's ${sender.name} from ${sender.organisation}, with good news. Do you have a quiet quarter of an hour, or shall I call later?”

Say it in one sentence
“We'd like to work with you<#if opening??>, as ${opening.title} in our ${opening.team} team</#if>.” Then pause.

Say why
Name what convinced the people they met, in one sentence.

Go through all of it
- The pay, as one number, and what it's made of.
- How much of a week goes into ${personal.topic}, and how much doesn't.
- What's unfinished here and would land on their desk.

Ask
- “What's better than you hoped? What's worse?”
- “Who else has a say, and what will they want to know?”
- “What do you need from us to decide?”

Give them time
“Take the days you need. Which day shall we say?” If there's another offer, don't outbid it on the phone. Ask what's good about it.

End
“Whatever you decide, I'm glad we met.”

Afterwards: send the offer in writing today, as you told it.
