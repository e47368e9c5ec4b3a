---
purpose: "Script for a short call to somebody in our hiring process: where things stand, and what is on their mind"
for: process
via: phone
needs:
  - candidate.firstName
  - personal.topic
  - sender.name
  - sender.organisation
optional:
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
Before you dial: know what was decided since you last spoke, and what was not. If there is nothing new, that is the news.

Begin
“Hello ${candidate.firstName}, it is ${sender.name} from ${sender.organisation}. Is this a good moment for five minutes? If not, when is one?”

Say where things stand
“You are in the process<#if opening??> for ${opening.title} in the ${opening.team} team</#if>. This has happened since we spoke: … This comes next: … You will hear the outcome from me, with the reasons.”

Then ask, and let the silence be
- “How has it been for you so far? What should we have done better?”
- “You know ${personal.topic}. What about it have we not asked you, and should have?”
- “Has anything changed for you: another offer, a doubt, a date?”

Promise only what you can keep
Say by which day they hear from you, and put it into the calendar while you are still on the phone. A question you cannot answer is one you take with you.

End
“Thank you for telling me. You can call me on this number at any time.”

Afterwards: note what matters to them, in their words.
