---
purpose: An honest, kind no to somebody who was not close this time; the reason on request, the door open
for: process
needs:
  - candidate.firstName
  - sender.organisation
optional:
  - opening
  - personal.topic
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
A no from us this time, with thanks
--- text
<@layout.message closing="I wish you well,">
Dear ${candidate.firstName},

I would rather say it in the first line than in the third: we cannot offer you <#if opening??>the place as ${opening.title}<#else>a place this time</#if>. Others were nearer to what this work needs from the first day.

It says something about one list of needs in one month, and nothing about what you can do.<#if (personal.topic)??> What you told us about ${personal.topic} was listened to, I promise.</#if> If you want to know what was missing, ask me. You will get the true answer in a few sentences, and not a form letter.

May we write to you again when something fits better? If you would rather not, one word to me and we keep no file on you. And nothing stops you from writing first: people have joined ${sender.organisation} on the second try.

Thank you for your time and for the trust it takes to show your work to strangers.
</@layout.message>
--- html
<@layout.message preheader="What it means, what it does not, and what you can ask for" closing="I wish you well,">
<@layout.p>Dear ${candidate.firstName},</@layout.p>
<@layout.p>I would rather say it in the first line than in the third: we cannot offer you <#if opening??>the place as ${opening.title}<#else>a place this time</#if>. Others were nearer to what this work needs from the first day.</@layout.p>
<@layout.p>It says something about one list of needs in one month, and nothing about what you can do.<#if (personal.topic)??> What you told us about ${personal.topic} was listened to, I promise.</#if> If you want to know what was missing, ask me. You will get the true answer in a few sentences, and not a form letter.</@layout.p>
<@layout.p>May we write to you again when something fits better? If you would rather not, one word to me and we keep no file on you. And nothing stops you from writing first: people have joined ${sender.organisation} on the second try.</@layout.p>
<@layout.p>Thank you for your time and for the trust it takes to show your work to strangers.</@layout.p>
</@layout.message>
