---
purpose: A careful word after a strong signal, such as a reorganisation or new leadership, to someone we wrote to before
for: outreach
needs:
  - candidate.firstName
  - work.function
  - personal.reason
  - personal.topic
  - sender.organisation
optional:
  - signal.detail
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
${candidate.firstName}, a sounding board if you want one
--- text
<@layout.message closing="Warm regards,">
Hi ${candidate.firstName},

Some time ago I wrote to you because of ${personal.reason}. It is still the reason I write to you and not to somebody else.

<#if (signal.detail)??>
I saw the news about ${signal.detail}. What it means for you I do not know and will not guess; a change like that can be the start of something good. I take it that you are not looking.
<#else>
I do not know where you stand by now and will not guess. I take it that you are not looking.
</#if>

Still, now and then an outside view is of use. If you like, I will tell you frankly what I see people in ${work.function} being asked to do elsewhere, and what they are paid for it. You may take that anywhere, including into a talk with your own manager. It takes 15 minutes, it stays between us, and it need not lead to ${sender.organisation}.

<#if opening??>
So that you know where I stand: we do have something that touches ${personal.topic}, ${opening.title} (${opening.location}).<#if opening.brief??> What it asks and what it gives fits on two pages: ${opening.brief}</#if>

</#if>
And if the moment is wrong, let this one pass. I will not press.
</@layout.message>
--- html
<@layout.message preheader="Fifteen minutes, between us, wherever it leads" closing="Warm regards,">
<@layout.p>Hi ${candidate.firstName},</@layout.p>
<@layout.p>Some time ago I wrote to you because of ${personal.reason}. It is still the reason I write to you and not to somebody else.</@layout.p>
<#if (signal.detail)??>
<@layout.p>I saw the news about ${signal.detail}. What it means for you I do not know and will not guess; a change like that can be the start of something good. I take it that you are not looking.</@layout.p>
<#else>
<@layout.p>I do not know where you stand by now and will not guess. I take it that you are not looking.</@layout.p>
</#if>
<@layout.p>Still, now and then an outside view is of use. If you like, I will tell you frankly what I see people in ${work.function} being asked to do elsewhere, and what they are paid for it. You may take that anywhere, including into a talk with your own manager. It takes 15 minutes, it stays between us, and it need not lead to ${sender.organisation}.</@layout.p>
<#if opening??>
<@layout.p>So that you know where I stand: we do have something that touches ${personal.topic}, ${opening.title} (${opening.location}).<#if opening.brief??> What it asks and what it gives <@layout.link to=opening.brief>fits on two pages</@layout.link>.</#if></@layout.p>
</#if>
<@layout.p>And if the moment is wrong, let this one pass. I will not press.</@layout.p>
</@layout.message>
