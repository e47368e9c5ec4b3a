---
purpose: The fourth touch; one honest question about their own work, and nothing else asked
for: outreach
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - work.function
sample:
  candidate: { ref: c-1043, firstName: Desmond, fullName: Desmond Achebe, language: en }
  work:
    title: Staff security engineer
    employer: Harrow Payments
    yearsInRole: 5
    function: application security
    skills: [threat modelling, Go, code review]
    interests: [threat modelling, secure defaults]
  personal:
    reason: your checklist for threat models that fit on one page
    topic: threat modelling
  sender:
    name: Nell Fairweather
    title: Recruiter, security
    organisation: Castellan Software
    postalAddress: 41 Portland Street, Manchester M1 3LD, United Kingdom
  links:
    unsubscribe: https://people.example.org/out/1043
    preferences: https://people.example.org/less/1043
  today: 2027-04-08
--- subject
One question about ${personal.topic}
--- text
<@layout.message closing="Curious,">
Hi ${candidate.firstName},

Because of ${personal.reason}, you are the person I would like to put this to.

What in ${personal.topic} looks easy from the outside and is not?

That is the whole letter. Nobody has to be looking for anything to answer it, and I assume that you are not. A single line would do, and I will not follow it with a pitch.

In return I will send you, without names, what others in ${work.function} said when I asked them the same.
</@layout.message>
--- html
<@layout.message preheader="A line would do, and so would silence" closing="Curious,">
<@layout.p>Hi ${candidate.firstName},</@layout.p>
<@layout.p>Because of ${personal.reason}, you are the person I would like to put this to.</@layout.p>
<@layout.p>What in ${personal.topic} looks easy from the outside and is not?</@layout.p>
<@layout.p>That is the whole letter. Nobody has to be looking for anything to answer it, and I assume that you are not. A single line would do, and I will not follow it with a pitch.</@layout.p>
<@layout.p>In return I will send you, without names, what others in ${work.function} said when I asked them the same.</@layout.p>
</@layout.message>
