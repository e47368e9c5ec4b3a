---
purpose: Some months after an offer was declined or came to nothing, an opening that fits better, and why
for: update
from: recruiter
needs:
  - personal.reason
  - opening.location
  - opening.team
  - opening.title
optional:
  - candidate.firstName
  - earlier.opening
  - opening.brief
sample:
  candidate: { ref: c-1043, firstName: Mei, fullName: Mei Tanaka, language: en }
  work:
    title: Data scientist
    employer: Orchard Insurance
    yearsInRole: 3
    function: data science
    skills: [Python, causal inference, experimentation]
    interests: [experiment design, causal inference]
  personal:
    reason: how you took apart the pricing experiment and found what it really measured
    topic: experiment design
  opening:
    title: Lead, experimentation
    team: Measurement
    location: Dublin or remote
    brief: https://careers.example.org/briefs/measurement
  earlier:
    opening: Senior analyst, growth
  sender:
    name: Conor Walsh
    title: Recruiting lead
    organisation: Greenlane Mobility
    postalAddress: 41 Quay Street, Dublin D02 XY45, Ireland
  links:
    unsubscribe: https://careers.example.org/u/1043en
    preferences: https://careers.example.org/p/1043en
  today: 2027-05-18
--- subject
<#if candidate.firstName??>${candidate.firstName}, this one might suit you better<#else>This one might suit you better</#if>
--- text
<@layout.message closing="Best wishes,">
<@layout.greeting/>

I thought of you because of ${personal.reason}.<#if (earlier.opening)??> Last time it was about another position (${earlier.opening}), and it didn't work out.</#if> Now we have one in our ${opening.team} team that might suit you better: ${opening.title} (${opening.location}).

If something stood in the way last time, tell me what it was. I'll tell you honestly whether it still does.

<#if opening.brief??>
What's good and what's hard about it, on two pages: ${opening.brief}
<#else>
I can send you two pages on what's good and what's hard about it.
</#if>

And if you'd rather leave it, that's fine.
</@layout.message>
--- html
<@layout.message preheader="${opening.title}, ${opening.team}" closing="Best wishes,">
<@layout.greeting/>
<@layout.p>I thought of you because of ${personal.reason}.<#if (earlier.opening)??> Last time it was about another position (${earlier.opening}), and it didn't work out.</#if> Now we have one in our ${opening.team} team that might suit you better: ${opening.title} (${opening.location}).</@layout.p>
<@layout.p>If something stood in the way last time, tell me what it was. I'll tell you honestly whether it still does.</@layout.p>
<#if opening.brief??>
<@layout.button to=opening.brief>What's good and what's hard about it, on two pages</@layout.button>
<#else>
<@layout.p>I can send you two pages on what's good and what's hard about it.</@layout.p>
</#if>
<@layout.p>And if you'd rather leave it, that's fine.</@layout.p>
</@layout.message>
