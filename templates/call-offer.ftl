---
purpose: "Script for the call in which somebody hears our offer: the whole of it, plainly, and no pressure"
for: process
via: phone
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - sender.name
  - sender.organisation
optional:
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
Before you dial: have the whole offer in front of you, pay, hours, place, start, notice. You know what is fixed and what can move.

Begin
“${candidate.firstName}, it is ${sender.name} from ${sender.organisation}, with good news. Do you have a quiet quarter of an hour, or shall I call tonight?”

Say it in one sentence
“We would like to work with you<#if opening??>, as ${opening.title} in the ${opening.team} team</#if>.” Then stop, and let it sink in.

Say why
“What settled it for us was ${personal.reason}.”

Go through it, good and hard alike
- The pay, in one number, and what it is made of.
- How much of a week belongs to ${personal.topic}, and how much does not.
- What is unfinished here, and would land on their desk.

Ask
- “What in this is better than you hoped? What is worse?”
- “Who else has a say in it at home, and what will they want to know?”
- “What do you need from us to decide well?”

Leave them time
“You have it in writing today. Take the days you need; which day shall we say?” If another offer is on the table, do not outbid in the same breath. Ask what is good about it.

End
“Whatever you decide, I am glad we met.”

Afterwards: send the offer within the hour, word for word as you told it.
