---
purpose: The first message to somebody who is not looking, after the research is complete
for: outreach
from: recruiter
needs:
  - personal.reason
  - personal.topic
  - sender.organisation
optional:
  - candidate.firstName
  - opening
promises:
  - text: "I'll stick to yours"
    keptBy:
      - "Pause outreach after a no"
      - "Pause outreach after a not now without a date"
      - "Pause until the day the candidate asked for"
sample:
  candidate: { ref: c-1001, firstName: Ingrid, fullName: Ingrid Solheim, language: en, source: your public profile on LinkedIn }
  work:
    title: Principal engineer
    employer: Fjordbank
    yearsInRole: 4
    function: data engineering
    skills: [Kafka, Flink, Java]
    interests: [stream processing, schema evolution]
  personal:
    reason: your talk on streaming joins at JavaZone
    topic: stream processing
  opening:
    title: Staff engineer, event platform
    team: Event Platform
    location: Bergen or remote
    brief: https://talent.example.com/briefs/event-platform
  sender:
    name: Maren Lund
    title: Talent partner
    organisation: Havblikk Systems
    postalAddress: Strandgaten 18, 5013 Bergen, Norway
  links:
    unsubscribe: https://talent.example.com/u/7f3a?c=1001&k=9d
    preferences: https://talent.example.com/p/7f3a
    privacy: https://talent.example.com/privacy
  today: 2027-03-04
--- subject
<#if candidate.firstName??>${candidate.firstName}, about your work on ${personal.topic}<#else>About your work on ${personal.topic}</#if>
--- text
<@layout.message closing="Best wishes,">
<@layout.greeting/>

I'm writing because of ${personal.reason}. I hire for ${sender.organisation}, and I like to know the people who do good work on ${personal.topic}.

I know you're not looking for a new job, and I'm not asking you to.

If you'd ever like to compare notes on ${personal.topic} with someone here, tell me and I'll introduce you. No strings attached.

<#if opening??>
In case you're curious: we have an opening in our ${opening.team} team: ${opening.title} (${opening.location}). If you'd like to know more, we can talk for 15 minutes, whenever suits you.

<#if opening.brief??>
What the work is, on two pages: ${opening.brief}
</#if>
<#else>
In case you're curious how we work, I can send you a two-page brief, or we can talk for 15 minutes, whenever suits you.
</#if>

“No” and “not now” are perfectly good answers, and I'll stick to yours.
</@layout.message>
--- html
<@layout.message preheader="Because of ${personal.reason}" closing="Best wishes,">
<@layout.greeting/>
<@layout.p>I'm writing because of ${personal.reason}. I hire for ${sender.organisation}, and I like to know the people who do good work on ${personal.topic}.</@layout.p>
<@layout.p>I know you're not looking for a new job, and I'm not asking you to.</@layout.p>
<@layout.p>If you'd ever like to compare notes on ${personal.topic} with someone here, tell me and I'll introduce you. No strings attached.</@layout.p>
<#if opening??>
<@layout.p>In case you're curious: we have an opening in our ${opening.team} team: ${opening.title} (${opening.location}). If you'd like to know more, we can talk for 15 minutes, whenever suits you.</@layout.p>
<#if opening.brief??>
<@layout.button to=opening.brief>What the work is, on two pages</@layout.button>
</#if>
<#else>
<@layout.p>In case you're curious how we work, I can send you a two-page brief, or we can talk for 15 minutes, whenever suits you.</@layout.p>
</#if>
<@layout.p>“No” and “not now” are perfectly good answers, and I'll stick to yours.</@layout.p>
</@layout.message>
