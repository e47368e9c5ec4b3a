---
purpose: The second touch, some days after the first; gives something useful and asks for almost nothing
for: outreach
needs:
  - candidate.firstName
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
For your work on ${personal.topic}: something to read
<#else>
A question about ${personal.topic}? I know whom to ask
</#if>
--- text
<@layout.message closing="Best wishes,">
Hi ${candidate.firstName},

<#if insight??>
${personal.reason?cap_first} came to my mind when I read the following, so I am passing it on:

${insight.title}
${insight.takeaway}
${insight.link}

It stands on its own; there is nothing to sign up for.
<#else>
${personal.reason?cap_first} came to my mind again this week, and with it an offer. Is there a question on ${personal.topic} that you would like a second opinion on? Send it to me in a line. I will put it to the people here who work on it, and send you what they say.
</#if>

I wrote to you before, and I have not forgotten that you are not looking. Nothing here hangs on an answer.

If you ever wonder how ${sender.organisation} goes about ${personal.topic}, I can send two pages about the team, or find 15 minutes for a chat with you. Either will keep until you feel like it.
</@layout.message>
--- html
<#if insight??>
<#-- The inbox shows the thing itself, not the follow-up. -->
<@layout.message preheader=insight.title closing="Best wishes,">
<@layout.p>Hi ${candidate.firstName},</@layout.p>
<@layout.p>${personal.reason?cap_first} came to my mind when I read the following, so I am passing it on:</@layout.p>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Read it here</@layout.link></@layout.note>
<@layout.p>It stands on its own; there is nothing to sign up for.</@layout.p>
<@layout.p>I wrote to you before, and I have not forgotten that you are not looking. Nothing here hangs on an answer.</@layout.p>
<@layout.p>If you ever wonder how ${sender.organisation} goes about ${personal.topic}, I can send two pages about the team, or find 15 minutes for a chat with you. Either will keep until you feel like it.</@layout.p>
</@layout.message>
<#else>
<@layout.message preheader="A second opinion on ${personal.topic}, if you want one" closing="Best wishes,">
<@layout.p>Hi ${candidate.firstName},</@layout.p>
<@layout.p>${personal.reason?cap_first} came to my mind again this week, and with it an offer. Is there a question on ${personal.topic} that you would like a second opinion on? Send it to me in a line. I will put it to the people here who work on it, and send you what they say.</@layout.p>
<@layout.p>I wrote to you before, and I have not forgotten that you are not looking. Nothing here hangs on an answer.</@layout.p>
<@layout.p>If you ever wonder how ${sender.organisation} goes about ${personal.topic}, I can send two pages about the team, or find 15 minutes for a chat with you. Either will keep until you feel like it.</@layout.p>
</@layout.message>
</#if>
