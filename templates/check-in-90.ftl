---
purpose: To a colleague ninety days after joining; three questions, of which they pick one
for: colleague
optional:
  - candidate.firstName
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
Three questions<#if candidate.firstName??>, ${candidate.firstName}</#if>; pick one
--- text
<@layout.message closing="Thanks,">
<@layout.greeting/>

You've been here for about three months. I have three questions; pick the one you like:

- What takes more of your time than it should?
- Whom would you like to know here and haven't met yet?
- What would you change this week if it were up to you?

One answer is plenty.
</@layout.message>
--- html
<@layout.message preheader="After your first three months" closing="Thanks,">
<@layout.greeting/>
<@layout.p>You've been here for about three months. I have three questions; pick the one you like:</@layout.p>
<@layout.points>
<@layout.point>What takes more of your time than it should?</@layout.point>
<@layout.point>Whom would you like to know here and haven't met yet?</@layout.point>
<@layout.point>What would you change this week if it were up to you?</@layout.point>
</@layout.points>
<@layout.p>One answer is plenty.</@layout.p>
</@layout.message>
