---
purpose: Invites an advocate to speak at an event, or to a candidate for 15 minutes, now and then
for: colleague
needs:
  - personal.topic
  - sender.organisation
sample:
  candidate: { ref: c-1050, firstName: Gabriel, fullName: Gabriel Moreau, language: en }
  work:
    title: Engineering manager
    employer: Asterline Robotics
    yearsInRole: 4
    function: robotics
    skills: [motion planning, C++, coaching]
    interests: [motion planning, team building]
  personal:
    reason: what you told three of the people who joined us this year, and what they still quote
    topic: motion planning
  sender:
    name: Nina Castell
    title: Head of talent
    organisation: Asterline Robotics
    postalAddress: 950 Harbor Way, Oakland, CA 94607, USA
  links:
    unsubscribe: https://robots.example.com/u/1050en
    preferences: https://robots.example.com/p/1050en
  today: 2027-10-05
--- subject
Would you tell others about ${personal.topic}?
--- text
<@layout.message closing="Thanks,">
<@layout.greeting/>

People believe those who do the work sooner than they believe me. So I'd like them to hear from you about ${personal.topic}. Would one of these be something for you, now and then?

- A talk or a place on a panel. You choose the subject.
- A 15-minute call with someone who's thinking about joining ${sender.organisation}. Answer what they ask, the difficult parts included.

One, both or neither? Any answer is fine.
</@layout.message>
--- html
<@layout.message preheader="A talk, a call, or neither" closing="Thanks,">
<@layout.greeting/>
<@layout.p>People believe those who do the work sooner than they believe me. So I'd like them to hear from you about ${personal.topic}. Would one of these be something for you, now and then?</@layout.p>
<@layout.points>
<@layout.point>A talk or a place on a panel. You choose the subject.</@layout.point>
<@layout.point>A 15-minute call with someone who's thinking about joining ${sender.organisation}. Answer what they ask, the difficult parts included.</@layout.point>
</@layout.points>
<@layout.p>One, both or neither? Any answer is fine.</@layout.p>
</@layout.message>
