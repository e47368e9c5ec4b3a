---
purpose: A careful word after a strong signal, such as a reorganisation or new leadership, to someone we wrote to before
for: outreach
from: recruiter
audience: known
needs:
  - work.function
  - personal.reason
  - sender.organisation
optional:
  - candidate.firstName
  - signal
  - opening
sample:
  candidate: { ref: c-1005, firstName: Hannah, fullName: Hannah Vogt, language: en }
  work:
    title: Engineering manager
    employer: Elbwerk Mobility
    yearsInRole: 3
    function: engineering leadership
    skills: [team building, Kotlin, mobility data]
    interests: [platform teams, mobility data]
  personal:
    reason: the way you described your platform team's first year at the Hamburg meetup
    topic: platform teams
  signal: { kind: leadership-change, detail: the new technical leadership at Elbwerk Mobility }
  opening:
    title: Head of platform
    team: Platform
    location: Hamburg or Berlin
    brief: https://work.example.org/platform-in-two-pages
  sender:
    name: Oskar Lindqvist
    title: Recruiting partner
    organisation: Linie Acht
    postalAddress: Speicherstraße 9, 20457 Hamburg, Germany
  links:
    unsubscribe: https://work.example.org/leave/51d0
    preferences: https://work.example.org/settings/51d0
  today: 2027-09-14
--- subject
<#if candidate.firstName??>${candidate.firstName}, an outside view if it helps<#else>An outside view if it helps</#if>
--- text
<@layout.message closing="Warm regards,">
<@layout.greeting/>

I wrote to you some time ago because of ${personal.reason}.

<#if (signal.detail)??>
I saw the news about ${signal.detail}. I don't know whether it affects you, and you don't have to tell me.<#if signal.kind == "layoffs"> If it does, I'm sorry.</#if>
<#else>
I don't know how things are for you at the moment, and you don't have to tell me.
</#if>

If an outside view would help, I can tell you what I see people in ${work.function} being asked for elsewhere, and what they're paid. It takes 15 minutes, and you can use it however you like. It doesn't have to lead to ${sender.organisation}.

<#if opening??>
You should also know that we have an opening: ${opening.title} (${opening.location}).<#if opening.brief??> Here are two pages about it: ${opening.brief}</#if>
</#if>

If the timing's wrong, just ignore this.
</@layout.message>
--- html
<@layout.message preheader="15 minutes, no strings attached" closing="Warm regards,">
<@layout.greeting/>
<@layout.p>I wrote to you some time ago because of ${personal.reason}.</@layout.p>
<#if (signal.detail)??>
<@layout.p>I saw the news about ${signal.detail}. I don't know whether it affects you, and you don't have to tell me.<#if signal.kind == "layoffs"> If it does, I'm sorry.</#if></@layout.p>
<#else>
<@layout.p>I don't know how things are for you at the moment, and you don't have to tell me.</@layout.p>
</#if>
<@layout.p>If an outside view would help, I can tell you what I see people in ${work.function} being asked for elsewhere, and what they're paid. It takes 15 minutes, and you can use it however you like. It doesn't have to lead to ${sender.organisation}.</@layout.p>
<#if opening??>
<@layout.p>You should also know that we have an opening: ${opening.title} (${opening.location}).<#if opening.brief??> <@layout.link to=opening.brief>Here are two pages about it</@layout.link>.</#if></@layout.p>
</#if>
<@layout.p>If the timing's wrong, just ignore this.</@layout.p>
</@layout.message>
