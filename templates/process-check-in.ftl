---
purpose: To somebody in our hiring process, where things stand, what comes next and whom to ask
for: process
needs:
  - candidate.firstName
  - personal.topic
  - sender.name
  - sender.organisation
optional:
  - opening
sample:
  candidate: { ref: c-1027, firstName: Grace, fullName: Grace Mwangi, language: en }
  work:
    title: Backend engineer
    employer: Umoja Mobile
    yearsInRole: 4
    function: backend engineering
    skills: [Kotlin, PostgreSQL, event sourcing]
    interests: [event sourcing]
  personal:
    reason: your library for replaying events
    topic: event sourcing
  opening:
    title: Senior backend engineer
    team: Metering
    location: Winterthur or remote
    brief: https://join.example.com/metering
  sender:
    name: Simon Keller
    title: Recruiting partner
    organisation: Talwind Energy
    postalAddress: Bahnhofplatz 3, 8400 Winterthur, Switzerland
  links:
    unsubscribe: https://join.example.com/u/c-1027
    preferences: https://join.example.com/p/c-1027
  today: 2027-07-08
--- subject
Where things stand, ${candidate.firstName}
--- text
<@layout.message closing="At your service,">
Hi ${candidate.firstName},

Waiting without news is the worst part of any hiring process, so here is the news as it is<#if opening??>, for the place of ${opening.title} in the ${opening.team} team</#if>.

- Where things stand: you are in the process, and nothing has been decided that you have not been told.
- What comes next: I tell you the outcome of every step myself, with the reasons, whichever way it goes.
- Whom to ask: me, ${sender.name}. Answer this letter, or send me a number and I will ring you for 15 minutes.

Something you can do, if you like: tell me which side of ${personal.topic} you would want to talk about with the people at ${sender.organisation}. I will see to it that somebody who knows that side is at the table.

And if something has changed on your side, a doubt, another plan, a long holiday, say so. It is better known than guessed, and it is not held against you.
</@layout.message>
--- html
<@layout.message preheader="What is settled, what comes next, whom to ask" closing="At your service,">
<@layout.p>Hi ${candidate.firstName},</@layout.p>
<@layout.p>Waiting without news is the worst part of any hiring process, so here is the news as it is<#if opening??>, for the place of ${opening.title} in the ${opening.team} team</#if>.</@layout.p>
<@layout.points>
<@layout.point>Where things stand: you are in the process, and nothing has been decided that you have not been told.</@layout.point>
<@layout.point>What comes next: I tell you the outcome of every step myself, with the reasons, whichever way it goes.</@layout.point>
<@layout.point>Whom to ask: me, ${sender.name}. Answer this letter, or send me a number and I will ring you for 15 minutes.</@layout.point>
</@layout.points>
<@layout.p>Something you can do, if you like: tell me which side of ${personal.topic} you would want to talk about with the people at ${sender.organisation}. I will see to it that somebody who knows that side is at the table.</@layout.p>
<@layout.p>And if something has changed on your side, a doubt, another plan, a long holiday, say so. It is better known than guessed, and it is not held against you.</@layout.p>
</@layout.message>
