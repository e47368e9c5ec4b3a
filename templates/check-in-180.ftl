---
purpose: To a colleague half a year after joining; asks what we could have told them earlier
for: colleague
needs:
  - candidate.firstName
  - personal.reason
  - work.title
sample:
  candidate: { ref: c-1047, firstName: Aisha, fullName: Aisha Bello, language: en }
  work:
    title: Analytics engineer
    employer: Fenwick Foods
    yearsInRole: 1
    function: analytics engineering
    skills: [dbt, SQL, data modelling]
    interests: [data contracts, metric definitions]
  personal:
    reason: your post on why nobody trusts the second dashboard
    topic: data contracts
  sender:
    name: Rhys Morgan
    title: Talent partner, data
    organisation: Fenwick Foods
    postalAddress: 2 Granary Court, Cardiff CF10 5BZ, United Kingdom
  links:
    unsubscribe: https://join.example.org/u/1047en
    preferences: https://join.example.org/p/1047en
  today: 2027-11-15
--- subject
Half a year as ${work.title}
--- text
<@layout.message closing="Curious,">
Dear ${candidate.firstName},

When I first wrote to you, because of ${personal.reason}, all I could describe was the outside. Half a year as ${work.title} has shown you the inside. So you are the one to ask: what could we have told you earlier?

I mean the good that we forgot to mention as much as the hard that we made sound easy. Which sentence was missing from that letter? Which one would you strike out now? The people I write to next will be told what you tell me, without your name.

Of course I would also like to know how you are. What has become easy? Where are you stuck? And do you see what you could grow into here? If that is easier said than written, come by, or I will call you for 15 minutes on a day of your choice.
</@layout.message>
--- html
<@layout.message preheader="What belonged in my first letter and was not there" closing="Curious,">
<@layout.p>Dear ${candidate.firstName},</@layout.p>
<@layout.p>When I first wrote to you, because of ${personal.reason}, all I could describe was the outside. Half a year as ${work.title} has shown you the inside. So you are the one to ask: what could we have told you earlier?</@layout.p>
<@layout.p>I mean the good that we forgot to mention as much as the hard that we made sound easy. Which sentence was missing from that letter? Which one would you strike out now? The people I write to next will be told what you tell me, without your name.</@layout.p>
<@layout.p>Of course I would also like to know how you are. What has become easy? Where are you stuck? And do you see what you could grow into here? If that is easier said than written, come by, or I will call you for 15 minutes on a day of your choice.</@layout.p>
</@layout.message>
