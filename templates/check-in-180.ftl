---
purpose: To a colleague half a year after joining; asks what we could have told them earlier
for: colleague
needs:
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
<@layout.message closing="Curious to hear,">
<@layout.greeting/>

You've been here for about half a year as ${work.title}. What could we have told you earlier?

I mean the good things we forgot to mention as much as the hard ones we made sound easy. It helps the people who come after you.

And how are you? What has become easy, and where are you stuck? If you'd rather talk, I'll call you for 15 minutes on a day you choose.
</@layout.message>
--- html
<@layout.message preheader="What should we have told you?" closing="Curious to hear,">
<@layout.greeting/>
<@layout.p>You've been here for about half a year as ${work.title}. What could we have told you earlier?</@layout.p>
<@layout.p>I mean the good things we forgot to mention as much as the hard ones we made sound easy. It helps the people who come after you.</@layout.p>
<@layout.p>And how are you? What has become easy, and where are you stuck? If you'd rather talk, I'll call you for 15 minutes on a day you choose.</@layout.p>
</@layout.message>
