---
purpose: Invites to an open evening as a guest from the field; whole even before the date is settled
for: outreach
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - sender.organisation
optional:
  - event.title
  - event.date
  - event.place
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
An open evening, ${personal.topic} included
--- text
<@layout.message closing="See you there, perhaps,">
Hi ${candidate.firstName},

Since ${personal.reason} I have no doubt of it: people who know ${personal.topic} as well as you do have stories that never make it into print. We are opening our doors for an evening of such stories, and I would be glad to have you among the guests.

<#if (event.title)?? || (event.date)?? || (event.place)??>
<#if (event.title)??>
- What: ${event.title}
</#if>
<#if (event.date)??>
- When: ${event.date.weekday}, ${event.date}
</#if>
<#if (event.place)??>
- Where: ${event.place}
</#if>
</#if>

You will see things at work, hear what went wrong with them, and meet those who repaired it. Nobody gives a speech about ${sender.organisation} as an employer. You come as a neighbour from the same trade, happy where you work for all I know, and you are welcome to bring a colleague.

<#if (event.link)??>
Your place: ${event.link}
<#elseif (event.date)??>
Answer “yes”, and your name is on the list.
<#else>
Answer “perhaps”, and you will be the first to hear the date.
</#if>

Cannot come? Send me the question you would have brought, and I will carry the answer home for you.
</@layout.message>
--- html
<@layout.message preheader="Come as a guest, leave with ideas" closing="See you there, perhaps,">
<@layout.p>Hi ${candidate.firstName},</@layout.p>
<@layout.p>Since ${personal.reason} I have no doubt of it: people who know ${personal.topic} as well as you do have stories that never make it into print. We are opening our doors for an evening of such stories, and I would be glad to have you among the guests.</@layout.p>
<#if (event.title)?? || (event.date)?? || (event.place)??>
<@layout.points>
<#if (event.title)??>
<@layout.point>What: ${event.title}</@layout.point>
</#if>
<#if (event.date)??>
<@layout.point>When: ${event.date.weekday}, ${event.date}</@layout.point>
</#if>
<#if (event.place)??>
<@layout.point>Where: ${event.place}</@layout.point>
</#if>
</@layout.points>
</#if>
<@layout.p>You will see things at work, hear what went wrong with them, and meet those who repaired it. Nobody gives a speech about ${sender.organisation} as an employer. You come as a neighbour from the same trade, happy where you work for all I know, and you are welcome to bring a colleague.</@layout.p>
<#if (event.link)??>
<@layout.p>Your place: <@layout.link to=event.link>put your name down here</@layout.link>.</@layout.p>
<#elseif (event.date)??>
<@layout.p>Answer “yes”, and your name is on the list.</@layout.p>
<#else>
<@layout.p>Answer “perhaps”, and you will be the first to hear the date.</@layout.p>
</#if>
<@layout.p>Cannot come? Send me the question you would have brought, and I will carry the answer home for you.</@layout.p>
</@layout.message>
