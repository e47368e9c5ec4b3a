---
purpose: To a colleague thirty days after joining; asks how it is going and what is missing
for: colleague
needs:
  - candidate.firstName
  - personal.reason
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
<@layout.message closing="Glad you are here,">
Hi ${candidate.firstName},

${personal.reason?cap_first} made me write to you once, as a stranger; today we are colleagues, and your first month is over. How is it going?

A line on each of these is plenty. What is just as we told you? What is not?

And if you are still waiting for something, a password, a desk, an answer from somebody, name it and I will go after it for you.
</@layout.message>
--- html
<@layout.message preheader="Two questions, a line for each" closing="Glad you are here,">
<@layout.p>Hi ${candidate.firstName},</@layout.p>
<@layout.p>${personal.reason?cap_first} made me write to you once, as a stranger; today we are colleagues, and your first month is over. How is it going?</@layout.p>
<@layout.p>A line on each of these is plenty. What is just as we told you? What is not?</@layout.p>
<@layout.p>And if you are still waiting for something, a password, a desk, an answer from somebody, name it and I will go after it for you.</@layout.p>
</@layout.message>
