---
purpose: The fourth touch; one honest question about their own work, and nothing else asked
for: outreach
from: recruiter
audience: known
needs:
  - work.function
  - personal.reason
  - personal.topic
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
<@layout.message closing="Thanks,">
<@layout.greeting/>

Because of ${personal.reason}, there's something I'd like to ask you.

What about ${personal.topic} looks easy from the outside and isn't?

That's the whole email. One line is plenty, and there's no pitch attached.

If you'd like to know what other people in ${work.function} say to that, tell me. I'll ask around and send you what I hear.
</@layout.message>
--- html
<@layout.message preheader="One line is plenty" closing="Thanks,">
<@layout.greeting/>
<@layout.p>Because of ${personal.reason}, there's something I'd like to ask you.</@layout.p>
<@layout.p>What about ${personal.topic} looks easy from the outside and isn't?</@layout.p>
<@layout.p>That's the whole email. One line is plenty, and there's no pitch attached.</@layout.p>
<@layout.p>If you'd like to know what other people in ${work.function} say to that, tell me. I'll ask around and send you what I hear.</@layout.p>
</@layout.message>
