---
purpose: The second touch, some days after the first; gives something useful and asks for almost nothing
for: outreach
from: recruiter
audience: known
needs:
  - personal.reason
  - personal.topic
  - sender.organisation
optional:
  - insight
sample:
  candidate: { ref: c-1002, firstName: Tomás, fullName: Tomás Ferreira, language: en }
  work:
    title: Build engineer
    employer: Marisol Games
    yearsInRole: 3
    function: developer productivity
    skills: [Bazel, Rust, Gradle]
    interests: [incremental builds, remote caching]
  personal:
    reason: your article on incremental builds that stay correct
    topic: incremental builds
  insight:
    title: What a year of remote caching taught us
    takeaway: Most cache misses came from three undeclared inputs, and a nightly check that finds them fits in forty lines.
    link: https://engineering.example.com/remote-caching
  sender:
    name: Aoife Brennan
    title: Engineering recruiter
    organisation: Kestrel Tools
    postalAddress: 12 Harbour Row, Galway H91 X2Y3, Ireland
  links:
    unsubscribe: https://talent.example.org/u/20b1
    preferences: https://talent.example.org/p/20b1
  today: 2027-03-11
--- subject
<#if insight??>
Something to read: ${insight.title}
<#else>
A second opinion on ${personal.topic}?
</#if>
--- text
<@layout.message closing="Best,">
<@layout.greeting/>

<#if insight??>
I wrote to you because of ${personal.reason}. Since you work on ${personal.topic}, this might be worth your time:

${insight.title}
${insight.takeaway}
${insight.link}

There's nothing to sign up for.
<#else>
I wrote to you because of ${personal.reason}. Is there a question about ${personal.topic} you'd like a second opinion on? Send it to me in a line. I'll ask the people here who know about it and send you what they say.
</#if>

If you'd like to know how we work at ${sender.organisation}, I can send you a two-page brief, or we can talk for 15 minutes. There's no rush, and you don't have to reply.
</@layout.message>
--- html
<@layout.message preheader="For your work on ${personal.topic}" closing="Best,">
<@layout.greeting/>
<#if insight??>
<@layout.p>I wrote to you because of ${personal.reason}. Since you work on ${personal.topic}, this might be worth your time:</@layout.p>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Read it</@layout.link></@layout.note>
<@layout.p>There's nothing to sign up for.</@layout.p>
<#else>
<@layout.p>I wrote to you because of ${personal.reason}. Is there a question about ${personal.topic} you'd like a second opinion on? Send it to me in a line. I'll ask the people here who know about it and send you what they say.</@layout.p>
</#if>
<@layout.p>If you'd like to know how we work at ${sender.organisation}, I can send you a two-page brief, or we can talk for 15 minutes. There's no rush, and you don't have to reply.</@layout.p>
</@layout.message>
