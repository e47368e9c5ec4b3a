---
purpose: A personal note a day or two after they clicked on something or answered warmly; asks one question
for: update
from: recruiter
thread: true
needs:
  - personal.topic
optional:
  - candidate.firstName
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
Which part of ${personal.topic}<#if candidate.firstName??>, ${candidate.firstName}</#if>?
--- text
<@layout.message closing="Best,">
<@layout.greeting/>

I have one question, if you have a minute: what about ${personal.topic} is on your mind at the moment?

Send me a line, however rough. I'll pass it to someone here who knows the subject and get back to you with what they say. If you'd rather talk, I'll ask them for 15 minutes on the phone.

<#if (opening.brief)??>
For background, two pages about our ${opening.team} team: ${opening.brief}
<#elseif opening??>
For background, I can send you two pages about our ${opening.team} team.
</#if>
</@layout.message>
--- html
<@layout.message preheader="One question, answered by someone who does the work" closing="Best,">
<@layout.greeting/>
<@layout.p>I have one question, if you have a minute: what about ${personal.topic} is on your mind at the moment?</@layout.p>
<@layout.p>Send me a line, however rough. I'll pass it to someone here who knows the subject and get back to you with what they say. If you'd rather talk, I'll ask them for 15 minutes on the phone.</@layout.p>
<#if (opening.brief)??>
<@layout.p>For background, <@layout.link to=opening.brief>two pages about our ${opening.team} team</@layout.link>.</@layout.p>
<#elseif opening??>
<@layout.p>For background, I can send you two pages about our ${opening.team} team.</@layout.p>
</#if>
</@layout.message>
