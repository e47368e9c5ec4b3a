---
purpose: One further piece on the topic they read about; a few sentences and no more
for: update
from: recruiter
needs:
  - personal.topic
  - insight.link
  - insight.takeaway
  - insight.title
optional:
  - insight.topic
sample:
  candidate: { ref: c-1024, firstName: Daniel, fullName: Daniel Okoye, language: en }
  work:
    title: Security engineer
    employer: Halcyon Payments
    yearsInRole: 2
    function: application security
    skills: [threat modelling, Go, code review]
    interests: [supply chain security]
  personal:
    reason: your checklist for reviewing dependencies
    topic: supply chain security
  insight:
    title: What we stopped signing, and why
    takeaway: Half of our signatures were checked by nobody, so we kept the other half and began to check it.
    link: https://people.example.com/signing
  sender:
    name: Ruth Feldman
    title: Recruiter, security
    organisation: Copperleaf
    postalAddress: "310 Elm Avenue, Toronto, ON M5V 2T6, Canada"
  links:
    unsubscribe: https://people.example.com/u/c-1024
    preferences: https://people.example.com/p/c-1024
  today: 2027-06-09
--- subject
One more on ${insight.topic!personal.topic}
--- text
<@layout.message closing="Enjoy,">
<@layout.greeting/>

You read something of ours on ${insight.topic!personal.topic}. This goes well with it:

${insight.title}
${insight.takeaway}
${insight.link}

If you see it differently, tell me. I'm happy to pass it on to the author.
</@layout.message>
--- html
<@layout.message preheader="Since you read the last one" closing="Enjoy,">
<@layout.greeting/>
<@layout.p>You read something of ours on ${insight.topic!personal.topic}. This goes well with it:</@layout.p>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Read it</@layout.link></@layout.note>
<@layout.p>If you see it differently, tell me. I'm happy to pass it on to the author.</@layout.p>
</@layout.message>
