---
purpose: Notices kindly that they went quiet after showing interest, and offers another way or rest
for: update
needs:
  - candidate.firstName
  - personal.topic
  - sender.organisation
optional:
  - links.preferences
sample:
  candidate: { ref: c-1025, firstName: Amélie, fullName: Amélie Fontaine, language: en }
  work:
    title: Product manager
    employer: Velomara
    yearsInRole: 3
    function: product management
    skills: [discovery, pricing, analytics]
    interests: [pricing experiments]
  personal:
    reason: the pricing experiment you described at the product meetup
    topic: pricing experiments
  sender:
    name: Henrik Dahl
    title: Talent partner, product
    organisation: Nordlys Tickets
    postalAddress: Kongens gate 4, 0153 Oslo, Norway
  links:
    unsubscribe: https://hello.example.com/u/c-1025
    preferences: https://hello.example.com/p/c-1025
  today: 2027-10-06
--- subject
${personal.topic?cap_first}: carry on, or rest?
--- text
<@layout.message closing="Either way, with thanks,">
Hi ${candidate.firstName},

Some weeks ago we were in the middle of a conversation about ${personal.topic}, and then it became quiet between us. That needs no excuse. You have a full job, you were not searching for a second one, and letters like mine come last.

I would only like to get it right from here. Which of these suits you?

- Another way: a text message now and then, or one call of 15 minutes, and no more letters.
- Another person: somebody who works on ${personal.topic} at ${sender.organisation} writes to you in my place, about the subject alone.
- Rest: I stop until the month you tell me, or for good.

A single word will do.<#if links.preferences??> You can also set it yourself, here: ${links.preferences}</#if>

If no word comes, I will understand it as rest, and a question about ${personal.topic} will still find an answer here whenever you have one.
</@layout.message>
--- html
<@layout.message preheader="Another way, another person, or rest" closing="Either way, with thanks,">
<@layout.p>Hi ${candidate.firstName},</@layout.p>
<@layout.p>Some weeks ago we were in the middle of a conversation about ${personal.topic}, and then it became quiet between us. That needs no excuse. You have a full job, you were not searching for a second one, and letters like mine come last.</@layout.p>
<@layout.p>I would only like to get it right from here. Which of these suits you?</@layout.p>
<@layout.points>
<@layout.point>Another way: a text message now and then, or one call of 15 minutes, and no more letters.</@layout.point>
<@layout.point>Another person: somebody who works on ${personal.topic} at ${sender.organisation} writes to you in my place, about the subject alone.</@layout.point>
<@layout.point>Rest: I stop until the month you tell me, or for good.</@layout.point>
</@layout.points>
<@layout.p>A single word will do.<#if links.preferences??> You can also <@layout.link to=links.preferences>set it here</@layout.link>.</#if></@layout.p>
<@layout.p>If no word comes, I will understand it as rest, and a question about ${personal.topic} will still find an answer here whenever you have one.</@layout.p>
</@layout.message>
