---
purpose: The first message to somebody who is not looking, after the research is complete
for: outreach
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - sender.organisation
optional:
  - opening
sample:
  candidate: { ref: c-1001, firstName: Ingrid, fullName: Ingrid Solheim, language: en }
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
  today: 2027-03-04
--- subject
${candidate.firstName}, about your work on ${personal.topic}
--- text
<@layout.message>
Hi ${candidate.firstName},

I am writing because of ${personal.reason}. I look after hiring for the people who work on ${personal.topic} here at ${sender.organisation}, and what you do is close to what keeps them busy.

I know you are not looking for a new role, and nothing in this letter assumes that you should be.

One thing is yours whatever you think of the rest: if you would like to compare notes on ${personal.topic} with the people who do it here, as equals, tell me and I will introduce you. No strings attached.

<#if opening??>
And should you be curious: we are building up the ${opening.team} team (${opening.title}, ${opening.location}). I have put what the work is, and what is hard about it, on two pages.
<#if opening.brief??>
The two-page brief: ${opening.brief}
</#if>

If you would rather ask than read, I am glad to talk for 15 minutes, whenever it suits you.
<#else>
And should you be curious how we work, I can send you a two-page brief, or we talk for 15 minutes, whenever it suits you.
</#if>

"No" and "not now" are perfectly good answers. A word from you is enough, and I will keep to it.
</@layout.message>
--- html
<@layout.message preheader="Because of ${personal.reason}">
<@layout.p>Hi ${candidate.firstName},</@layout.p>
<@layout.p>I am writing because of ${personal.reason}. I look after hiring for the people who work on ${personal.topic} here at ${sender.organisation}, and what you do is close to what keeps them busy.</@layout.p>
<@layout.p>I know you are not looking for a new role, and nothing in this letter assumes that you should be.</@layout.p>
<@layout.p>One thing is yours whatever you think of the rest: if you would like to compare notes on ${personal.topic} with the people who do it here, as equals, tell me and I will introduce you. No strings attached.</@layout.p>
<#if opening??>
<@layout.p>And should you be curious: we are building up the ${opening.team} team (${opening.title}, ${opening.location}). I have put what the work is, and what is hard about it, on two pages.</@layout.p>
<#if opening.brief??>
<@layout.button to=opening.brief>Read the two-page brief</@layout.button>
</#if>
<@layout.p>If you would rather ask than read, I am glad to talk for 15 minutes, whenever it suits you.</@layout.p>
<#else>
<@layout.p>And should you be curious how we work, I can send you a two-page brief, or we talk for 15 minutes, whenever it suits you.</@layout.p>
</#if>
<@layout.p>&ldquo;No&rdquo; and &ldquo;not now&rdquo; are perfectly good answers. A word from you is enough, and I will keep to it.</@layout.p>
</@layout.message>
