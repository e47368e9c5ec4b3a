---
purpose: Closes the first sequence gently and leaves the door open; after it, one update a quarter
for: outreach
from: recruiter
thread: true
audience: known
needs:
  - work.employer
  - personal.reason
  - personal.topic
  - sender.organisation
optional:
  - candidate.firstName
  - opening
  - links.preferences
sample:
  candidate: { ref: c-1003, firstName: Leila, fullName: Leila Haddad, language: en }
  work:
    title: Senior product designer
    employer: Cartographe
    yearsInRole: 5
    function: product design
    skills: [interaction design, accessibility, prototyping]
    interests: [accessible maps, design systems]
  personal:
    reason: the screen reader study you published with the accessible maps project
    topic: accessible maps
  opening:
    title: Design lead, wayfinding
    team: Wayfinding
    location: Lyon
    brief: https://careers.example.net/wayfinding.pdf
  sender:
    name: Julien Mercier
    title: Head of design hiring
    organisation: Atelier Boussole
    postalAddress: 4 rue des Tanneurs, 69005 Lyon, France
  links:
    unsubscribe: https://careers.example.net/unsubscribe/e81c
    preferences: https://careers.example.net/preferences/e81c
  today: 2027-03-25
--- subject
My last note for now<#if candidate.firstName??>, ${candidate.firstName}</#if>
--- text
<@layout.message closing="All the best,">
<@layout.greeting/>

I wrote to you because of ${personal.reason}. You've had a few emails from me since, so this is the last one for now.

These stay open, with no deadline:

- If you'd like to talk about ${personal.topic} with someone at ${sender.organisation}, I'll introduce you.
<#if (opening.brief)??>
- If you're curious what we're up to, here are two pages about our ${opening.team} team: ${opening.brief}
<#else>
- If you're curious what we're up to, ask me for the two-page brief.
</#if>
- If you'd like to talk, reply to this email, next month or in two years. 15 minutes is plenty.

<#if links.preferences??>
If there's a month that would suit you better, you can pick it here: ${links.preferences}
</#if>

I wish you and the team at ${work.employer} well.
</@layout.message>
--- html
<@layout.message preheader="A few things stay open" closing="All the best,">
<@layout.greeting/>
<@layout.p>I wrote to you because of ${personal.reason}. You've had a few emails from me since, so this is the last one for now.</@layout.p>
<@layout.p>These stay open, with no deadline:</@layout.p>
<@layout.points>
<@layout.point>If you'd like to talk about ${personal.topic} with someone at ${sender.organisation}, I'll introduce you.</@layout.point>
<#if (opening.brief)??>
<@layout.point>If you're curious what we're up to, <@layout.link to=opening.brief>here are two pages about our ${opening.team} team</@layout.link>.</@layout.point>
<#else>
<@layout.point>If you're curious what we're up to, ask me for the two-page brief.</@layout.point>
</#if>
<@layout.point>If you'd like to talk, reply to this email, next month or in two years. 15 minutes is plenty.</@layout.point>
</@layout.points>
<#if links.preferences??>
<@layout.p>If there's a month that would suit you better, <@layout.link to=links.preferences>you can pick it here</@layout.link>.</@layout.p>
</#if>
<@layout.p>I wish you and the team at ${work.employer} well.</@layout.p>
</@layout.message>
