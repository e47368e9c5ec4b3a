---
purpose: Two or three things to read each week, only for people in consideration who showed interest
for: newsletter
needs:
  - candidate.firstName
  - personal.topic
  - content
  - sender.organisation
sample:
  candidate: { ref: c-1023, firstName: Sofia, fullName: Sofia Lindgren, language: en }
  work:
    title: Frontend architect
    employer: Papier & Co
    yearsInRole: 5
    function: frontend engineering
    skills: [TypeScript, accessibility, web performance]
    interests: [web performance, design tokens]
  personal:
    reason: your talk on pages that stay fast on old phones
    topic: web performance
  content:
    - title: The page that lost two seconds
      summary: A font nobody used was loaded first, and here is how we found it.
      link: https://read.example.org/two-seconds
      topic: web performance
    - title: A week on the support desk
      summary: Three of our developers answered calls for a week and wrote down what they would build differently.
      link: https://read.example.org/support-week
      topic: culture
    - title: Naming things in a design system
      summary: A vote among forty people settled an argument of two years, and this is what they chose.
      link: https://read.example.org/naming
      topic: design tokens
  sender:
    name: Tom Adeyemi
    title: Engineering recruiter
    organisation: Lanternworks
    postalAddress: "77 Dock Road, Dublin D02 X285, Ireland"
  links:
    unsubscribe: https://read.example.org/u/c-1023
    preferences: https://read.example.org/p/c-1023
  today: 2027-02-05
--- subject
${candidate.firstName}, your week in ${personal.topic}
--- text
<@layout.message closing="Enjoy the reading,">
Hi ${candidate.firstName},

Your interest in ${personal.topic} decided what made the list this week, and what did not.

<#list content[0..*3] as item>
${item.title}<#if item.topic??> (${item.topic})</#if>
${item.summary}
${item.link}

</#list>
All of it is meant for the work you do today, in the job you have; you need not want another one to make use of it.

If a piece leaves you with a question or an objection, send it to me in reply: I pass it to the author at ${sender.organisation}, and you hear back from them. And when a week without me sounds better, “pause” in the subject line is all I need.
</@layout.message>
--- html
<@layout.message preheader="A short list, ${personal.topic} first in mind" closing="Enjoy the reading,">
<@layout.p>Hi ${candidate.firstName},</@layout.p>
<@layout.p>Your interest in ${personal.topic} decided what made the list this week, and what did not.</@layout.p>
<#list content[0..*3] as item>
<#if item.topic??>
<@layout.note title="${item.title} (${item.topic})">${item.summary} <@layout.link to=item.link>Read it</@layout.link></@layout.note>
<#else>
<@layout.note title=item.title>${item.summary} <@layout.link to=item.link>Read it</@layout.link></@layout.note>
</#if>
</#list>
<@layout.p>All of it is meant for the work you do today, in the job you have; you need not want another one to make use of it.</@layout.p>
<@layout.p>If a piece leaves you with a question or an objection, send it to me in reply: I pass it to the author at ${sender.organisation}, and you hear back from them. And when a week without me sounds better, “pause” in the subject line is all I need.</@layout.p>
</@layout.message>
