---
purpose: The third touch; a look behind the scenes at the people who work on their topic, and a chance to meet one of them
for: outreach
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - sender.organisation
optional:
  - insight
sample:
  candidate: { ref: c-1042, firstName: Marta, fullName: Marta Kowalczyk, language: en }
  work:
    title: Senior data engineer
    employer: Baltic Freight
    yearsInRole: 4
    function: data engineering
    skills: [Spark, Airflow, Scala]
    interests: [data quality, lineage]
  personal:
    reason: your talk on data contracts at the Gdańsk data evening
    topic: data quality
  insight:
    title: The week we deleted half our dashboards
    takeaway: Three people asked who would miss each one, and the silence told them more than the metrics did.
    link: https://stories.example.com/half-our-dashboards
  sender:
    name: Tobias Reed
    title: Talent partner
    organisation: Quayside Analytics
    postalAddress: 8 Customs House Lane, Bristol BS1 4RN, United Kingdom
  links:
    unsubscribe: https://talent.example.com/u/1042
    preferences: https://talent.example.com/p/1042
  today: 2027-03-18
--- subject
<#if insight??>
${personal.topic?cap_first}, from the side nobody publishes
<#else>
Three stories about ${personal.topic}: pick one
</#if>
--- text
<@layout.message closing="With good wishes,">
Hi ${candidate.firstName},

<#if insight??>
From ${personal.reason} I learned a little about how you work. Fair is fair, so here is something about the people who work on ${personal.topic} at ${sender.organisation}:

${insight.title}
${insight.takeaway}
${insight.link}

I chose it because it is told from the inside, by people who would do some of it differently today.
<#else>
From ${personal.reason} I learned a little about how you work. Fair is fair, so you may look behind the scenes here too. Choose one of these, and I will ask the people who work on ${personal.topic} at ${sender.organisation} and send you what they say, in their own words:

- the mistake that taught them most
- what they still argue about
- what they would build differently today
</#if>

You have work that you like, as far as I can tell, and no plan to change it. Then let this be a story and nothing else. Should you ever want to hear more from one of the people behind it, I can arrange 15 minutes with them rather than with me.
</@layout.message>
--- html
<@layout.message preheader="The people who do it here, with the loose ends left in" closing="With good wishes,">
<@layout.p>Hi ${candidate.firstName},</@layout.p>
<#if insight??>
<@layout.p>From ${personal.reason} I learned a little about how you work. Fair is fair, so here is something about the people who work on ${personal.topic} at ${sender.organisation}:</@layout.p>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Read the story</@layout.link></@layout.note>
<@layout.p>I chose it because it is told from the inside, by people who would do some of it differently today.</@layout.p>
<#else>
<@layout.p>From ${personal.reason} I learned a little about how you work. Fair is fair, so you may look behind the scenes here too. Choose one of these, and I will ask the people who work on ${personal.topic} at ${sender.organisation} and send you what they say, in their own words:</@layout.p>
<@layout.points>
<@layout.point>the mistake that taught them most</@layout.point>
<@layout.point>what they still argue about</@layout.point>
<@layout.point>what they would build differently today</@layout.point>
</@layout.points>
</#if>
<@layout.p>You have work that you like, as far as I can tell, and no plan to change it. Then let this be a story and nothing else. Should you ever want to hear more from one of the people behind it, I can arrange 15 minutes with them rather than with me.</@layout.p>
</@layout.message>
