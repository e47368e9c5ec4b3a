---
purpose: One relevant thing every three months, to those who stayed quiet or asked us to come back later
for: update
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - sender.organisation
  - today
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
One thing on ${personal.topic} this ${today.month}
<#else>
${today.month}: what is new in ${personal.topic} here
</#if>
--- text
<@layout.message closing="Until next quarter,">
Hi ${candidate.firstName},

<#if notNow??>
You asked me to come back to you in ${notNow.until.month}, so here I am, with one thing only.
<#else>
Four times a year, one thing, and no more than that. This is the one for ${today.month}.
</#if>

<#if insight??>
It made me think of ${personal.reason}.

${insight.title}
${insight.takeaway}
${insight.link}
<#elseif opening??>
I thought of you because of ${personal.reason}: our ${opening.team} team is growing, and ${personal.topic} is part of what it will be good at. There is a place for someone as ${opening.title} (${opening.location}).
<#else>
I thought of you because of ${personal.reason}, and this time it is an offer: some of our people who work on ${personal.topic} answer questions from outside, in writing and by name. Send me yours, and I will see that it gets an answer.
</#if>

I take it that you are as settled as ever and not looking; none of this asks you to be.

<#if insight?? && opening??>
Only so that you have heard it from me: our ${opening.team} team is growing (${opening.title}, ${opening.location}).
</#if>
<#if (opening.brief)??>
There is a two-page brief, if you want it: ${opening.brief}
<#else>
If you want to know more about how we work at ${sender.organisation}, say so and I will send you a two-page brief.
</#if>
</@layout.message>
--- html
<@layout.message preheader="One thing on ${personal.topic}, as every quarter" closing="Until next quarter,">
<@layout.p>Hi ${candidate.firstName},</@layout.p>
<#if notNow??>
<@layout.p>You asked me to come back to you in ${notNow.until.month}, so here I am, with one thing only.</@layout.p>
<#else>
<@layout.p>Four times a year, one thing, and no more than that. This is the one for ${today.month}.</@layout.p>
</#if>
<#if insight??>
<@layout.p>It made me think of ${personal.reason}.</@layout.p>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Read on</@layout.link></@layout.note>
<#elseif opening??>
<@layout.p>I thought of you because of ${personal.reason}: our ${opening.team} team is growing, and ${personal.topic} is part of what it will be good at. There is a place for someone as ${opening.title} (${opening.location}).</@layout.p>
<#else>
<@layout.p>I thought of you because of ${personal.reason}, and this time it is an offer: some of our people who work on ${personal.topic} answer questions from outside, in writing and by name. Send me yours, and I will see that it gets an answer.</@layout.p>
</#if>
<@layout.p>I take it that you are as settled as ever and not looking; none of this asks you to be.</@layout.p>
<#if insight?? && opening??>
<@layout.p>Only so that you have heard it from me: our ${opening.team} team is growing (${opening.title}, ${opening.location}).</@layout.p>
</#if>
<#if (opening.brief)??>
<@layout.p>There is <@layout.link to=opening.brief>a two-page brief</@layout.link>, if you want it.</@layout.p>
<#else>
<@layout.p>If you want to know more about how we work at ${sender.organisation}, say so and I will send you a two-page brief.</@layout.p>
</#if>
</@layout.message>
