---
purpose: To a colleague thirty days after joining; asks how it is going and what is missing
for: colleague
needs:
  - work.title
sample:
  candidate: { ref: c-1045, firstName: Lucía, fullName: Lucía Ferrer, language: en }
  work:
    title: Product designer
    employer: Halyard Health
    yearsInRole: 0
    function: product design
    skills: [prototyping, research, accessibility]
    interests: [patient journeys, accessibility]
  personal:
    reason: your case study on forms for people in a hurry
    topic: accessible forms
  sender:
    name: Tom Ashby
    title: Talent partner
    organisation: Halyard Health
    postalAddress: 77 Mariner Road, Liverpool L3 1HU, United Kingdom
  links:
    unsubscribe: https://people.example.net/u/1045en
    preferences: https://people.example.net/p/1045en
  today: 2027-04-01
--- subject
Your first month as ${work.title}
--- text
<@layout.message closing="Glad you're here,">
<@layout.greeting/>

You've been here for about a month as ${work.title}. How's it going?

A line on each is plenty: what's as you expected, and what isn't?

And if you're still waiting for something, a password, a desk, an answer, tell me and I'll chase it.
</@layout.message>
--- html
<@layout.message preheader="How's it going?" closing="Glad you're here,">
<@layout.greeting/>
<@layout.p>You've been here for about a month as ${work.title}. How's it going?</@layout.p>
<@layout.p>A line on each is plenty: what's as you expected, and what isn't?</@layout.p>
<@layout.p>And if you're still waiting for something, a password, a desk, an answer, tell me and I'll chase it.</@layout.p>
</@layout.message>
