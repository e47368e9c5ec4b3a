---
purpose: To somebody who has our offer; no pressure, what people usually want to know, and whom to ask
for: process
from: recruiter
needs:
  - work.employer
  - personal.topic
optional:
  - candidate.firstName
  - opening
sample:
  candidate: { ref: c-1030, firstName: Jonas, fullName: Jonas Eklund, language: en }
  work:
    title: Infrastructure engineer
    employer: Fyrtorn Media
    yearsInRole: 7
    function: infrastructure
    skills: [Terraform, Linux, networking]
    interests: [edge caching]
  personal:
    reason: your measurements of edge caches
    topic: edge caching
  opening:
    title: Staff engineer, delivery
    team: Content Delivery
    location: Porto or remote
    brief: https://offers.example.org/delivery
  sender:
    name: Beatriz Almeida
    title: Talent partner
    organisation: Windrose Streaming
    postalAddress: Rua do Farol 21, 4150-310 Porto, Portugal
  links:
    unsubscribe: https://offers.example.org/u/c-1030
    preferences: https://offers.example.org/p/c-1030
  today: 2027-11-04
--- subject
Any questions about our offer<#if candidate.firstName??>, ${candidate.firstName}</#if>?
--- text
<@layout.message closing="Warm wishes,">
<@layout.greeting/>

You have our offer<#if opening??> for ${opening.title}</#if>. This isn't a reminder. If you need more time, tell me and we'll talk about the date.

People in your place often want to know more than an offer says: how pay is reviewed, how much of a week goes into ${personal.topic}, what on-call or travel looks like. Ask me anything, or tell me if you'd rather hear it from someone on the team.

If the reasons to stay at ${work.employer} weigh more, then no is the right answer.
</@layout.message>
--- html
<@layout.message preheader="This isn't a reminder" closing="Warm wishes,">
<@layout.greeting/>
<@layout.p>You have our offer<#if opening??> for ${opening.title}</#if>. This isn't a reminder. If you need more time, tell me and we'll talk about the date.</@layout.p>
<@layout.p>People in your place often want to know more than an offer says: how pay is reviewed, how much of a week goes into ${personal.topic}, what on-call or travel looks like. Ask me anything, or tell me if you'd rather hear it from someone on the team.</@layout.p>
<@layout.p>If the reasons to stay at ${work.employer} weigh more, then no is the right answer.</@layout.p>
</@layout.message>
