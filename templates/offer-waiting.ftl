---
purpose: To somebody who has our offer; no pressure, what people usually want to know, and whom to ask
for: process
needs:
  - candidate.firstName
  - personal.topic
  - work.employer
  - sender.organisation
optional:
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
Our offer, and your questions, ${candidate.firstName}
--- text
<@layout.message closing="Whatever you decide, warmly,">
Hi ${candidate.firstName},

You have our offer<#if opening??> for ${opening.title}</#if>, and this is not a reminder. Take the time you have; if it is too short, tell me and we will talk about the date.

Leaving ${work.employer} would be no small step, and most people in your place want to know more than an offer says:

- How the pay is put together, and when it is looked at again. Ask me.
- How much of an ordinary week belongs to ${personal.topic}, and how much to everything else. Ask <#if opening??>anybody in the ${opening.team} team<#else>the people you would work with</#if>; I will connect you.
- What the contract does not mention: nights on call, travel, days on site. Ask whoever joined ${sender.organisation} last; I know who that is.

Fifteen minutes on the phone or a list of questions by mail, both are fine, and no question counts against you.

If the good reasons to stay outweigh ours, then a no is the right answer. We will still be glad to know you.
</@layout.message>
--- html
<@layout.message preheader="No reminder, only answers" closing="Whatever you decide, warmly,">
<@layout.p>Hi ${candidate.firstName},</@layout.p>
<@layout.p>You have our offer<#if opening??> for ${opening.title}</#if>, and this is not a reminder. Take the time you have; if it is too short, tell me and we will talk about the date.</@layout.p>
<@layout.p>Leaving ${work.employer} would be no small step, and most people in your place want to know more than an offer says:</@layout.p>
<@layout.points>
<@layout.point>How the pay is put together, and when it is looked at again. Ask me.</@layout.point>
<@layout.point>How much of an ordinary week belongs to ${personal.topic}, and how much to everything else. Ask <#if opening??>anybody in the ${opening.team} team<#else>the people you would work with</#if>; I will connect you.</@layout.point>
<@layout.point>What the contract does not mention: nights on call, travel, days on site. Ask whoever joined ${sender.organisation} last; I know who that is.</@layout.point>
</@layout.points>
<@layout.p>Fifteen minutes on the phone or a list of questions by mail, both are fine, and no question counts against you.</@layout.p>
<@layout.p>If the good reasons to stay outweigh ours, then a no is the right answer. We will still be glad to know you.</@layout.p>
</@layout.message>
