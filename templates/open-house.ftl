---
purpose: Invites to an open evening as a guest from the field; whole even before the date is settled
for: outreach
from: recruiter
audience: known
needs:
  - personal.reason
  - personal.topic
  - event.date
  - event.place
  - event.title
optional:
  - event.link
sample:
  candidate: { ref: c-1026, firstName: Marek, fullName: Marek Zielinski, language: en }
  work:
    title: Robotics engineer
    employer: Stahlbrücke Logistics
    yearsInRole: 6
    function: robotics
    skills: [ROS, motion planning, "C++"]
    interests: [motion planning, simulation]
  personal:
    reason: your video of the gripper that handles wet boxes
    topic: motion planning
  event:
    title: Robots after dark
    date: 2027-05-13
    place: Greyfriars workshop, Sheffield
    link: https://events.example.org/after-dark
  sender:
    name: Lucy Tan
    title: Community lead
    organisation: Greyfriars Robotics
    postalAddress: "14 Foundry Walk, Sheffield S3 8HQ, United Kingdom"
  links:
    unsubscribe: https://events.example.org/u/c-1026
    preferences: https://events.example.org/p/c-1026
  today: 2027-04-19
--- subject
Invitation: ${event.title}
--- text
<@layout.message closing="Hope to see you there,">
<@layout.greeting/>

Because of ${personal.reason}, I thought you might enjoy this, and I'd like to invite you:

- What: ${event.title}
- When: ${event.date.weekday}, ${event.date}
- Where: ${event.place}

It's about the work, not about hiring. You're welcome to bring a colleague who cares about ${personal.topic} too.

<#if (event.link)??>
Here's the programme: ${event.link}
<#else>
Reply “yes” and I'll put you on the list.
</#if>

Can't make it? If there's something about ${personal.topic} you'd have liked to ask, send me the question. I'll pass it on to someone who's there and send you what they say.
</@layout.message>
--- html
<@layout.message preheader="${event.date.weekday}, ${event.date}, ${event.place}" closing="Hope to see you there,">
<@layout.greeting/>
<@layout.p>Because of ${personal.reason}, I thought you might enjoy this, and I'd like to invite you:</@layout.p>
<@layout.points>
<@layout.point>What: ${event.title}</@layout.point>
<@layout.point>When: ${event.date.weekday}, ${event.date}</@layout.point>
<@layout.point>Where: ${event.place}</@layout.point>
</@layout.points>
<@layout.p>It's about the work, not about hiring. You're welcome to bring a colleague who cares about ${personal.topic} too.</@layout.p>
<#if (event.link)??>
<@layout.p><@layout.link to=event.link>Here's the programme</@layout.link>.</@layout.p>
<#else>
<@layout.p>Reply “yes” and I'll put you on the list.</@layout.p>
</#if>
<@layout.p>Can't make it? If there's something about ${personal.topic} you'd have liked to ask, send me the question. I'll pass it on to someone who's there and send you what they say.</@layout.p>
</@layout.message>
