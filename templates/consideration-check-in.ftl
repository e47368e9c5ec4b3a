---
purpose: Notices kindly that they went quiet after showing interest, and offers another way or rest
for: update
from: recruiter
needs:
  - personal.topic
optional:
  - links.preferences
promises:
  - text: "leave you alone until then"
    keptBy: "Pause until the day the candidate asked for"
  - text: "leave you in peace for at least a year"
    keptBy: "Pause outreach after a no"
    numbers: { AFTER_A_NO: 365 }
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
${personal.topic?cap_first}: carry on, or take a break?
--- text
<@layout.message closing="Thanks either way,">
<@layout.greeting/>

We were in touch about ${personal.topic}, and I haven't heard from you for a while. That's fine. I'd just like to get it right from here. Which would you prefer?

- “Talk”: we have a call of 15 minutes, and you choose the topic.
- “Later”, with a month: I'll leave you alone until then.
- “No”: I'll leave you in peace for at least a year.

One word is enough.<#if links.preferences??> Or set it yourself here: ${links.preferences}</#if>
</@layout.message>
--- html
<@layout.message preheader="One word is enough" closing="Thanks either way,">
<@layout.greeting/>
<@layout.p>We were in touch about ${personal.topic}, and I haven't heard from you for a while. That's fine. I'd just like to get it right from here. Which would you prefer?</@layout.p>
<@layout.points>
<@layout.point>“Talk”: we have a call of 15 minutes, and you choose the topic.</@layout.point>
<@layout.point>“Later”, with a month: I'll leave you alone until then.</@layout.point>
<@layout.point>“No”: I'll leave you in peace for at least a year.</@layout.point>
</@layout.points>
<@layout.p>One word is enough.<#if links.preferences??> Or <@layout.link to=links.preferences>set it yourself here</@layout.link>.</#if></@layout.p>
</@layout.message>
