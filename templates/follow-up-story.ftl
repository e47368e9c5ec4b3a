---
purpose: The third touch; a look behind the scenes at the people who work on their topic, and a chance to meet one of them
for: outreach
from: recruiter
audience: known
needs:
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
How people here work
<#else>
Ask us something about ${personal.topic}
</#if>
--- text
<@layout.message closing="All the best,">
<@layout.greeting/>

<#if insight??>
I learned a bit about your work from ${personal.reason}. Fair is fair, so here's something about ours:

${insight.title}
${insight.takeaway}
${insight.link}

If you'd like to hear more about how ${personal.topic} is done at ${sender.organisation}, I can set up 15 minutes with someone who does the work, instead of with me.
<#else>
I learned a bit about your work from ${personal.reason}. Fair is fair, so ask us something about ours. For example:

- Which mistake taught you the most?
- What do you still argue about?
- What would you build differently today?

Pick one, or bring your own question about ${personal.topic}. I'll ask the people at ${sender.organisation} who do the work and send you what they say, in their own words.
</#if>

No reply is fine too.
</@layout.message>
--- html
<@layout.message preheader="A look behind the scenes" closing="All the best,">
<@layout.greeting/>
<#if insight??>
<@layout.p>I learned a bit about your work from ${personal.reason}. Fair is fair, so here's something about ours:</@layout.p>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Read the story</@layout.link></@layout.note>
<@layout.p>If you'd like to hear more about how ${personal.topic} is done at ${sender.organisation}, I can set up 15 minutes with someone who does the work, instead of with me.</@layout.p>
<#else>
<@layout.p>I learned a bit about your work from ${personal.reason}. Fair is fair, so ask us something about ours. For example:</@layout.p>
<@layout.points>
<@layout.point>Which mistake taught you the most?</@layout.point>
<@layout.point>What do you still argue about?</@layout.point>
<@layout.point>What would you build differently today?</@layout.point>
</@layout.points>
<@layout.p>Pick one, or bring your own question about ${personal.topic}. I'll ask the people at ${sender.organisation} who do the work and send you what they say, in their own words.</@layout.p>
</#if>
<@layout.p>No reply is fine too.</@layout.p>
</@layout.message>
