---
purpose: "Between accepting and the first day: what happens next, and that a doubt is normal"
for: process
needs:
  - candidate.firstName
  - personal.topic
  - sender.organisation
optional:
  - opening
  - event.date
  - event.place
sample:
  candidate: { ref: c-1070, firstName: Priya, fullName: Priya Raman, language: en }
  work:
    title: Data engineer
    employer: Copperline Bank
    yearsInRole: 4
    function: data engineering
    skills: [Spark, Airflow, SQL]
    interests: [lineage]
  personal:
    reason: how you drew our data flow from memory
    topic: data lineage
  opening:
    ref: o-70
    title: Senior data engineer
    team: Foundations
    location: Bristol
  event:
    title: Your first day
    date: 2027-09-06
    place: 6 Quayside, ground floor
    link: https://start.example.com/way
  sender:
    name: Leonie Marsh
    title: Talent partner
    organisation: Estuary Analytics
    postalAddress: 6 Quayside, Bristol BS1 4QA, United Kingdom
  links:
    unsubscribe: https://start.example.com/u/1070
    preferences: https://start.example.com/p/1070
  today: 2027-06-09
--- subject
What happens until your first day, ${candidate.firstName}
--- text
<@layout.message closing="So glad you are coming,">
Hi ${candidate.firstName},

You said yes, and there were happy faces here when I passed it on. Thank you. What you know about ${personal.topic} has been missing<#if opening??> in the ${opening.team} team</#if>, and everybody knows it.

So that the weeks until then hold no riddles:

- On paper: you get the contract to sign in the next days. Read it in peace. Whatever is unclear we explain, and whatever is wrong we change.
- In between: leave your old place well, and take the holiday you were going to take. Nobody at ${sender.organisation} expects work from you before you are here. Once or twice I will write, and somebody you will sit next to will as well.
<#if (event.date)??>
- The first morning: ${event.date.weekday}, ${event.date}<#if (event.place)??>, ${event.place}</#if>. Somebody who is looking forward to it will be at the door.
<#else>
- The first morning: we find the date together, and then you learn who will be waiting for you at the door.
</#if>

Between a yes and a first day most people have an evening on which they doubt it all. If yours comes, ring me before it grows. It changes nothing in how we think of you.
</@layout.message>
--- html
<@layout.message preheader="The paper, the weeks in between, and the first morning" closing="So glad you are coming,">
<@layout.p>Hi ${candidate.firstName},</@layout.p>
<@layout.p>You said yes, and there were happy faces here when I passed it on. Thank you. What you know about ${personal.topic} has been missing<#if opening??> in the ${opening.team} team</#if>, and everybody knows it.</@layout.p>
<@layout.p>So that the weeks until then hold no riddles:</@layout.p>
<@layout.points>
<@layout.point>On paper: you get the contract to sign in the next days. Read it in peace. Whatever is unclear we explain, and whatever is wrong we change.</@layout.point>
<@layout.point>In between: leave your old place well, and take the holiday you were going to take. Nobody at ${sender.organisation} expects work from you before you are here. Once or twice I will write, and somebody you will sit next to will as well.</@layout.point>
<#if (event.date)??>
<@layout.point>The first morning: ${event.date.weekday}, ${event.date}<#if (event.place)??>, ${event.place}</#if>. Somebody who is looking forward to it will be at the door.</@layout.point>
<#else>
<@layout.point>The first morning: we find the date together, and then you learn who will be waiting for you at the door.</@layout.point>
</#if>
</@layout.points>
<@layout.p>Between a yes and a first day most people have an evening on which they doubt it all. If yours comes, ring me before it grows. It changes nothing in how we think of you.</@layout.p>
</@layout.message>
