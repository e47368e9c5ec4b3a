---
purpose: Invites an advocate to speak at an event, or to a candidate for 15 minutes, now and then
for: colleague
needs:
  - candidate.firstName
  - personal.reason
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
<@layout.message closing="In good hope,">
Dear ${candidate.firstName},

People believe those who do the work sooner than they believe me, and rightly. On ${personal.topic} I would like them to hear you. The reason is simple: ${personal.reason}.

Now and then, and never without asking you first, it could be one of two things:

- A talk or a place on a panel. The subject is yours, the slides are yours, and the travel is our concern.
- A call of 15 minutes with somebody who wonders whether to join ${sender.organisation}. Answer what they ask, and do not spare them the difficult parts.

Nobody will hand you a script. It counts as working time, and I would settle that with your manager before the first one.

Would you take on one of the two, both, or for now neither? Whatever you say holds until you say something else.
</@layout.message>
--- html
<@layout.message preheader="Now and then, in your own words, on your own terms" closing="In good hope,">
<@layout.p>Dear ${candidate.firstName},</@layout.p>
<@layout.p>People believe those who do the work sooner than they believe me, and rightly. On ${personal.topic} I would like them to hear you. The reason is simple: ${personal.reason}.</@layout.p>
<@layout.p>Now and then, and never without asking you first, it could be one of two things:</@layout.p>
<@layout.points>
<@layout.point>A talk or a place on a panel. The subject is yours, the slides are yours, and the travel is our concern.</@layout.point>
<@layout.point>A call of 15 minutes with somebody who wonders whether to join ${sender.organisation}. Answer what they ask, and do not spare them the difficult parts.</@layout.point>
</@layout.points>
<@layout.p>Nobody will hand you a script. It counts as working time, and I would settle that with your manager before the first one.</@layout.p>
<@layout.p>Would you take on one of the two, both, or for now neither? Whatever you say holds until you say something else.</@layout.p>
</@layout.message>
