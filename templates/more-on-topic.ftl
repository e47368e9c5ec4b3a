---
purpose: One further piece on the topic they read about; a few sentences and no more
for: update
needs:
  - candidate.firstName
  - personal.topic
  - insight.title
  - insight.takeaway
  - insight.link
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
One more on ${personal.topic}
--- text
<@layout.message closing="Yours, until the next good piece,">
Hi ${candidate.firstName},

Since ${personal.topic} held your attention the other day, this is the piece I would put next to it:

${insight.title}
${insight.takeaway}
${insight.link}

That you read us makes you a reader and not a job seeker, and a reader is how I think of you. Should you see it differently from the author, tell me where: objections are answered here, in writing or over 15 minutes on the phone.
</@layout.message>
--- html
<@layout.message preheader="${insight.title}" closing="Yours, until the next good piece,">
<@layout.p>Hi ${candidate.firstName},</@layout.p>
<@layout.p>Since ${personal.topic} held your attention the other day, this is the piece I would put next to it:</@layout.p>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>To the piece</@layout.link></@layout.note>
<@layout.p>That you read us makes you a reader and not a job seeker, and a reader is how I think of you. Should you see it differently from the author, tell me where: objections are answered here, in writing or over 15 minutes on the phone.</@layout.p>
</@layout.message>
