---
purpose: To a colleague ninety days after joining; three questions, of which they pick one
for: colleague
needs:
  - candidate.firstName
  - personal.reason
sample:
  candidate: { ref: c-1046, firstName: Dmitri, fullName: Dmitri Kovac, language: en }
  work:
    title: Platform engineer
    employer: Saltmarsh Energy
    yearsInRole: 0
    function: platform engineering
    skills: [Kubernetes, Terraform, Go]
    interests: [developer platforms, cost control]
  personal:
    reason: the migration you led without a single night shift
    topic: developer platforms
  sender:
    name: Bridget Olsen
    title: People partner
    organisation: Saltmarsh Energy
    postalAddress: 19 Beacon Hill, Norwich NR1 3QT, United Kingdom
  links:
    unsubscribe: https://work.example.com/u/1046en
    preferences: https://work.example.com/p/1046en
  today: 2027-09-02
--- subject
Three questions, ${candidate.firstName}; pick one
--- text
<@layout.message closing="Listening,">
${candidate.firstName}, is there room in your days for what you are good at? We asked you to join us because of ${personal.reason}, and after ninety days you can tell better than anybody whether it gets its share.

Take one of these and leave the others:

- What eats more of your time than it should?
- Whom would you like to know here and have not met yet?
- What would you change this week if it were up to you?

Your answer stays with me. If it is something that should be put right, you and I decide together who hears of it.
</@layout.message>
--- html
<@layout.message preheader="Ninety days in, and one answer is enough" closing="Listening,">
<@layout.p>${candidate.firstName}, is there room in your days for what you are good at? We asked you to join us because of ${personal.reason}, and after ninety days you can tell better than anybody whether it gets its share.</@layout.p>
<@layout.p>Take one of these and leave the others:</@layout.p>
<@layout.points>
<@layout.point>What eats more of your time than it should?</@layout.point>
<@layout.point>Whom would you like to know here and have not met yet?</@layout.point>
<@layout.point>What would you change this week if it were up to you?</@layout.point>
</@layout.points>
<@layout.p>Your answer stays with me. If it is something that should be put right, you and I decide together who hears of it.</@layout.p>
</@layout.message>
