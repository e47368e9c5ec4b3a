---
purpose: Script for a call to somebody who came close before; they know us, so this call is not a cold one
for: outreach
via: phone
from: recruiter
audience: known
needs:
  - personal.reason
  - personal.topic
  - sender.name
  - sender.organisation
optional:
  - candidate.firstName
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
Before you call: read what was said about them last time, and have the reason for the no ready in one honest sentence.

Start
“Hi<#if candidate.firstName??> ${candidate.firstName}</#if>, it's ${sender.name} from ${sender.organisation}. I'm calling because of ${personal.reason}. Is this a bad time? I need five minutes, or I can write instead.”

Clear the air
“<#if (earlier.opening)??>When we filled ${earlier.opening}<#else>Last time</#if>, it was close, and we went with someone else. If you were never told why, I'd like to do that now.” Then tell them, or ask whether they want to hear it.

Give first
“You may be happy where you are, and that's fine. I can tell you what the notes say you did best, if you'd like to know.”

Say it once
<#if opening??>
“We have an opening in our ${opening.team} team: ${opening.title}. Shall I send you two pages about it, the hard parts included?”
<#else>
“I don't have an opening today. What would you want from work on ${personal.topic}, so that I only call again for that?”
</#if>

If they hesitate
“Then let's leave it. May I ask again, and when?” Record the month as “not now”.

End
“It was good to talk to you.”
