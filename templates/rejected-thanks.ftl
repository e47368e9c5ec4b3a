---
purpose: An honest, kind no to somebody who was not close this time; the reason on request, the door open
for: process
from: recruiter
needs:
  - sender.organisation
optional:
  - opening
sample:
  candidate: { ref: c-1072, firstName: Bethan, fullName: Bethan Rees, language: en }
  work:
    title: Support engineer
    employer: Kestrel Cloud
    yearsInRole: 2
    function: support
    skills: [Linux, SQL]
    interests: [incident reviews]
  personal:
    reason: your incident review
    topic: incident reviews
  opening:
    ref: o-72
    title: Reliability engineer
    team: Operations
    location: Birmingham
  sender:
    name: Hettie Lang
    title: Recruiter
    organisation: Brightwater Tools
    postalAddress: 88 Canal Street, Birmingham B3 1QW, United Kingdom
  links:
    unsubscribe: https://apply.example.org/u/1072
    preferences: https://apply.example.org/p/1072
  today: 2027-03-01
--- subject
Our answer to your application
--- text
<@layout.message closing="All the best,">
<@layout.greeting/>

We can't offer you <#if opening??>the position (${opening.title})<#else>a position</#if> this time. I'm sorry, because I know you put time into it.

If you'd like to know why, ask me. I'll tell you what I can in a few plain sentences.

Thank you for your interest in ${sender.organisation}. If you see something here that fits you better, you're welcome to apply again.
</@layout.message>
--- html
<@layout.message preheader="A no this time, with thanks" closing="All the best,">
<@layout.greeting/>
<@layout.p>We can't offer you <#if opening??>the position (${opening.title})<#else>a position</#if> this time. I'm sorry, because I know you put time into it.</@layout.p>
<@layout.p>If you'd like to know why, ask me. I'll tell you what I can in a few plain sentences.</@layout.p>
<@layout.p>Thank you for your interest in ${sender.organisation}. If you see something here that fits you better, you're welcome to apply again.</@layout.p>
</@layout.message>
