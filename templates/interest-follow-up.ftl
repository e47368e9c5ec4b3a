---
purpose: A personal note a day or two after they clicked on something or answered warmly; asks one question
for: update
needs:
  - candidate.firstName
  - personal.topic
optional:
  - opening
sample:
  candidate: { ref: c-1022, firstName: Yusuf, fullName: Yusuf Demir, language: en }
  work:
    title: Firmware engineer
    employer: Brightwell Meters
    yearsInRole: 3
    function: embedded systems
    skills: ["C", Zephyr, low-power radio]
    interests: [over-the-air updates, battery life]
  personal:
    reason: your notes on updating meters over a weak radio link
    topic: over-the-air updates
  opening:
    title: Senior firmware engineer
    team: Field Devices
    location: Kendal or remote
    brief: https://jobs.example.net/field-devices
  sender:
    name: Ellen Marsh
    title: Technical recruiter
    organisation: Tarn Instruments
    postalAddress: "5 Mill Lane, Kendal LA9 4QU, United Kingdom"
  links:
    unsubscribe: https://jobs.example.net/u/c-1022
    preferences: https://jobs.example.net/p/c-1022
  today: 2027-05-12
--- subject
Which part of ${personal.topic}, ${candidate.firstName}?
--- text
<@layout.message closing="With interest,">
Hi ${candidate.firstName},

From what I hear back from you, the part worth talking about is ${personal.topic}, so I will leave out everything else. Being curious about a subject is a long way from wanting a new job, and I know which of the two this is.

My question: what about ${personal.topic} gives you most to think about at the moment? Answer in a line, however rough. I will take it to the person here who has wrestled with it longest, and they will write back to you themselves. If you would sooner hear it than read it, they will also give you 15 minutes on the phone.

<#if (opening.brief)??>
For the background, in case you want it: two pages about the ${opening.team} team, ${opening.brief}
<#elseif opening??>
For the background: the people I mean are the ${opening.team} team, and I have two pages about them if you want it.
</#if>
</@layout.message>
--- html
<@layout.message preheader="One question, and somebody who can answer yours" closing="With interest,">
<@layout.p>Hi ${candidate.firstName},</@layout.p>
<@layout.p>From what I hear back from you, the part worth talking about is ${personal.topic}, so I will leave out everything else. Being curious about a subject is a long way from wanting a new job, and I know which of the two this is.</@layout.p>
<@layout.p>My question: what about ${personal.topic} gives you most to think about at the moment? Answer in a line, however rough. I will take it to the person here who has wrestled with it longest, and they will write back to you themselves. If you would sooner hear it than read it, they will also give you 15 minutes on the phone.</@layout.p>
<#if (opening.brief)??>
<@layout.p>For the background, in case you want it: <@layout.link to=opening.brief>two pages about the ${opening.team} team</@layout.link>.</@layout.p>
<#elseif opening??>
<@layout.p>For the background: the people I mean are the ${opening.team} team, and I have two pages about them if you want it.</@layout.p>
</#if>
</@layout.message>
