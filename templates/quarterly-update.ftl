---
purpose: One relevant thing every three months, to those who stayed quiet or asked us to come back later
for: update
from: recruiter
needs:
  - personal.reason
  - personal.topic
  - sender.organisation
optional:
  - insight
  - opening
  - notNow
sample:
  candidate: { ref: c-1004, firstName: Kwame, fullName: Kwame Asante, language: en-GB }
  work:
    title: Site reliability engineer
    employer: Northwind Rail
    yearsInRole: 6
    function: reliability engineering
    skills: [Kubernetes, Go, incident response]
    interests: [incident reviews, capacity planning]
  personal:
    reason: your write-up of the signalling outage, which blamed nobody and taught a lot
    topic: incident reviews
  insight:
    title: Twenty incident reviews, read side by side
    takeaway: The reviews that led to a change had one thing in common, a named owner for the question that stayed open.
    link: https://reliability.example.com/twenty-reviews
  opening:
    title: Reliability lead
    team: Network Operations
    location: Leeds
    brief: https://reliability.example.com/brief
  sender:
    name: Priya Nair
    title: Talent lead
    organisation: Pennine Grid
    postalAddress: 30 Canal Street, Leeds LS1 5PS, United Kingdom
  links:
    unsubscribe: https://reliability.example.com/u/c1004
    preferences: https://reliability.example.com/p/c1004
  notNow: { until: 2027-06-01, reason: a big migration until summer }
  today: 2027-06-01
--- subject
<#if insight??>
Worth a look: ${insight.title}
<#elseif opening??>
An opening at ${sender.organisation}: ${opening.title}
<#else>
A question about ${personal.topic}?
</#if>
--- text
<@layout.message closing="Best wishes,">
<@layout.greeting/>

<#if notNow??>
You asked me to come back in ${notNow.until.month}, so here I am.
</#if>

<#if insight??>
I thought of you because of ${personal.reason}. This might be of use:

${insight.title}
${insight.takeaway}
${insight.link}
<#elseif opening??>
I thought of you because of ${personal.reason}. We have an opening in our ${opening.team} team: ${opening.title} (${opening.location}). You may want to know about it, for yourself or for a friend.
<#else>
I thought of you because of ${personal.reason}. If you have a question about ${personal.topic}, send it to me. I'll ask the people here who know about it and send you what they say.
</#if>

<#if insight?? && opening??>
We also have an opening in our ${opening.team} team: ${opening.title} (${opening.location}).
</#if>

<#if (opening.brief)??>
More about it on two pages: ${opening.brief}
<#else>
If you'd like to know how we work at ${sender.organisation}, tell me and I'll send you a two-page brief.
</#if>

There's no need to reply.
</@layout.message>
--- html
<@layout.message preheader="One thing, and no need to reply" closing="Best wishes,">
<@layout.greeting/>
<#if notNow??>
<@layout.p>You asked me to come back in ${notNow.until.month}, so here I am.</@layout.p>
</#if>
<#if insight??>
<@layout.p>I thought of you because of ${personal.reason}. This might be of use:</@layout.p>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Read it</@layout.link></@layout.note>
<#elseif opening??>
<@layout.p>I thought of you because of ${personal.reason}. We have an opening in our ${opening.team} team: ${opening.title} (${opening.location}). You may want to know about it, for yourself or for a friend.</@layout.p>
<#else>
<@layout.p>I thought of you because of ${personal.reason}. If you have a question about ${personal.topic}, send it to me. I'll ask the people here who know about it and send you what they say.</@layout.p>
</#if>
<#if insight?? && opening??>
<@layout.p>We also have an opening in our ${opening.team} team: ${opening.title} (${opening.location}).</@layout.p>
</#if>
<#if (opening.brief)??>
<@layout.button to=opening.brief>More about it on two pages</@layout.button>
<#else>
<@layout.p>If you'd like to know how we work at ${sender.organisation}, tell me and I'll send you a two-page brief.</@layout.p>
</#if>
<@layout.p>There's no need to reply.</@layout.p>
</@layout.message>
