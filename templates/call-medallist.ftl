---
purpose: Script for a call to somebody who came close before; they know us, so this call is not a cold one
for: outreach
via: phone
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - sender.name
  - sender.organisation
optional:
  - earlier.opening
  - opening
sample:
  candidate: { ref: c-1068, firstName: Mairi, fullName: Mairi Galbraith, language: en }
  work:
    title: Design lead
    employer: Heron Transit
    yearsInRole: 3
    function: service design
    skills: [research, prototyping]
    interests: [wayfinding]
  personal:
    reason: your walk through the station with a stopwatch
    topic: wayfinding
  earlier:
    opening: Senior service designer
  opening:
    ref: o-68
    title: Lead, journeys
    team: Stations
    location: Dublin or remote
  sender:
    name: Conor Walsh
    title: Recruiting lead
    organisation: Greenlane Mobility
    postalAddress: 41 Quay Street, Dublin D02 XY45, Ireland
  links:
    unsubscribe: https://careers.example.org/u/1068
    preferences: https://careers.example.org/p/1068
  today: 2027-05-18
--- text
Before you dial: read again what was said about them then, and be ready to repeat the reason for the no in one honest sentence.

Begin
“Hello ${candidate.firstName}, ${sender.name} from ${sender.organisation}. I still remember ${personal.reason}. Is this a bad moment? I need five minutes, and I can also write instead.”

Clear the air
“<#if (earlier.opening)??>When it was about ${earlier.opening}<#else>When we spoke last</#if>, it was close, and it went to somebody else. If you were never told properly why, I would like to do that now.” Then tell it, or ask whether they want to hear it.

Say what you know
“You have settled where you are, I take it, and you are not looking. I am not calling to talk you out of it.”

Give before you ask
“One thing first: I can tell you what the people who met you thought you did best. It is yours to use, wherever you like.”

<#if opening??>
Say it once
“There is a place now that is closer to ${personal.topic}: ${opening.title}, in the ${opening.team} team. Shall I send you two pages about it, the hard parts included?”
<#else>
Say it once
“There is no place to offer today. I would like to know what you would want from work in ${personal.topic}, so that I call again only for that.”
</#if>

If they hesitate
“Then let us leave it. When may I ask again, if at all?” Write down the month, and keep to it.

End
“It was good to hear you.”
