---
purpose: Offers somebody in our hiring process 15 minutes with a leader who answers for the direction
for: process
from: recruiter
needs:
  - personal.topic
  - sender.organisation
  - introduction.about
  - introduction.name
  - introduction.title
sample:
  candidate: { ref: c-1029, firstName: Helena, fullName: Helena Brandt, language: en }
  work:
    title: Director of research
    employer: Polarlicht Pharma
    yearsInRole: 5
    function: research leadership
    skills: [clinical statistics, team building]
    interests: [adaptive trials]
  personal:
    reason: your keynote on adaptive trials
    topic: adaptive trials
  introduction:
    name: Laura Whitcombe
    title: Chief scientific officer
    about: She has answered for the research programme since its first trial.
  sender:
    name: Martin Osei
    title: Head of executive talent
    organisation: Cedar Ridge Bio
    postalAddress: "900 Harbor Drive, San Diego, CA 92101, USA"
  links:
    unsubscribe: https://leaders.example.com/u/c-1029
    preferences: https://leaders.example.com/p/c-1029
  today: 2027-09-22
--- subject
Would you like to meet ${introduction.name}?
--- text
<@layout.message closing="Best wishes,">
<@layout.greeting/>

While you're thinking about our offer, would you like to talk to ${introduction.name}, ${introduction.title}? ${introduction.about}

15 minutes is enough. Ask what you need to know to decide: where ${sender.organisation} is going, how safe the money is, what it means for ${personal.topic}.

Tell me and I'll arrange it. You can also send your questions in writing. And if you'd rather not, that's fine too.
</@layout.message>
--- html
<@layout.message preheader="15 minutes, your questions" closing="Best wishes,">
<@layout.greeting/>
<@layout.p>While you're thinking about our offer, would you like to talk to ${introduction.name}, ${introduction.title}? ${introduction.about}</@layout.p>
<@layout.p>15 minutes is enough. Ask what you need to know to decide: where ${sender.organisation} is going, how safe the money is, what it means for ${personal.topic}.</@layout.p>
<@layout.p>Tell me and I'll arrange it. You can also send your questions in writing. And if you'd rather not, that's fine too.</@layout.p>
</@layout.message>
