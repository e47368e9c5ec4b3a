---
purpose: Some months after an offer was declined or came to nothing, an opening that fits better, and why
for: update
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - opening
optional:
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
${candidate.firstName}, closer to ${personal.topic} this time
--- text
<@layout.message closing="Yours,">
Hello ${candidate.firstName},

What stayed with me from our talks, all these months, is ${personal.reason}.<#if (earlier.opening)??> We had something else in view then, ${earlier.opening}, and it did not come about.</#if> I meant to write again only for something that suits you better, and now there is a place as ${opening.title} in the ${opening.team} team (${opening.location}).

Two things make it better, as I see it:

- ${personal.topic?cap_first} is at the centre of it, not at the edge.
- Whatever stood in the way last time comes first: name it, and I will say frankly whether it still does.

You may well be settled by now and not looking, in which case this is merely news from people who remember you.

<#if opening.brief??>
The good and the hard parts are on two pages: ${opening.brief}
<#else>
The good and the hard parts fit on two pages; say the word and they are yours.
</#if>

Something else is yours either way: I can ask the people who met you what they thought you do best, and pass it on.
</@layout.message>
--- html
<@layout.message preheader="${opening.title}, and why I thought of you" closing="Yours,">
<@layout.p>Hello ${candidate.firstName},</@layout.p>
<@layout.p>What stayed with me from our talks, all these months, is ${personal.reason}.<#if (earlier.opening)??> We had something else in view then, ${earlier.opening}, and it did not come about.</#if> I meant to write again only for something that suits you better, and now there is a place as ${opening.title} in the ${opening.team} team (${opening.location}).</@layout.p>
<@layout.p>Two things make it better, as I see it:</@layout.p>
<@layout.points>
<@layout.point>${personal.topic?cap_first} is at the centre of it, not at the edge.</@layout.point>
<@layout.point>Whatever stood in the way last time comes first: name it, and I will say frankly whether it still does.</@layout.point>
</@layout.points>
<@layout.p>You may well be settled by now and not looking, in which case this is merely news from people who remember you.</@layout.p>
<#if opening.brief??>
<@layout.p>The good and the hard parts are on two pages: <@layout.link to=opening.brief>the brief</@layout.link>.</@layout.p>
<#else>
<@layout.p>The good and the hard parts fit on two pages; say the word and they are yours.</@layout.p>
</#if>
<@layout.p>Something else is yours either way: I can ask the people who met you what they thought you do best, and pass it on.</@layout.p>
</@layout.message>
