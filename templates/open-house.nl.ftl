---
purpose: Invites to an open evening as a guest from the field; whole even before the date is settled
for: outreach
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - sender.organisation
optional:
  - event.title
  - event.date
  - event.place
  - event.link
sample:
  candidate: { ref: c-1066, firstName: Mirek, fullName: Mirek Zielstra, language: nl }
  work:
    title: Robotica-engineer
    employer: Staalbrug Logistiek
    yearsInRole: 6
    function: robotica
    skills: [ROS, bewegingsplanning, "C++"]
    interests: [bewegingsplanning, simulatie]
  personal:
    reason: je filmpje van de grijper die natte dozen aankan
    topic: bewegingsplanning
  event:
    title: Robots na zonsondergang
    date: 2027-05-13
    place: Werkplaats Grijze Gans, Eindhoven
    link: https://events.example.org/nl/zonsondergang
  sender:
    name: Lucie Tan
    title: Communitymanager
    organisation: Grijze Gans Robotica
    postalAddress: Smederijpad 14, 5611 GD Eindhoven, Nederland
  links:
    unsubscribe: https://events.example.org/u/c-1066
    preferences: https://events.example.org/p/c-1066
  today: 2027-04-19
--- subject
Een open avond, ook over ${personal.topic}
--- text
<@layout.message closing="Misschien tot dan,">
Hoi ${candidate.firstName},

Sinds ${personal.reason} twijfel ik er niet aan: wie zo goed thuis is in ${personal.topic} als jij, kent verhalen die nergens te lezen zijn. Aan zulke verhalen wijden we een avond, en ik zie je graag onder de gasten.

<#if (event.title)?? || (event.date)?? || (event.place)??>
<#if (event.title)??>
- Wat: ${event.title}
</#if>
<#if (event.date)??>
- Wanneer: ${event.date.weekday} ${event.date}
</#if>
<#if (event.place)??>
- Waar: ${event.place}
</#if>
</#if>

Je ziet dingen in bedrijf, hoort wat eraan misging en ontmoet de mensen die het hebben gerepareerd. Een praatje over ${sender.organisation} als werkgever houdt niemand. Je komt als vakgenoot, voor zover ik weet tevreden met je werk, en een collega meenemen mag.

<#if (event.link)??>
Jouw plek: ${event.link}
<#elseif (event.date)??>
Antwoord met ‘ja’, en je naam staat op de lijst.
<#else>
Antwoord met ‘misschien’, en je hoort de datum als eerste.
</#if>

Kun je niet? Stuur me dan de vraag die je had willen stellen, en ik breng het antwoord bij je thuis.
</@layout.message>
--- html
<@layout.message preheader="Kom als gast, ga naar huis met ideeën" closing="Misschien tot dan,">
<@layout.p>Hoi ${candidate.firstName},</@layout.p>
<@layout.p>Sinds ${personal.reason} twijfel ik er niet aan: wie zo goed thuis is in ${personal.topic} als jij, kent verhalen die nergens te lezen zijn. Aan zulke verhalen wijden we een avond, en ik zie je graag onder de gasten.</@layout.p>
<#if (event.title)?? || (event.date)?? || (event.place)??>
<@layout.points>
<#if (event.title)??>
<@layout.point>Wat: ${event.title}</@layout.point>
</#if>
<#if (event.date)??>
<@layout.point>Wanneer: ${event.date.weekday} ${event.date}</@layout.point>
</#if>
<#if (event.place)??>
<@layout.point>Waar: ${event.place}</@layout.point>
</#if>
</@layout.points>
</#if>
<@layout.p>Je ziet dingen in bedrijf, hoort wat eraan misging en ontmoet de mensen die het hebben gerepareerd. Een praatje over ${sender.organisation} als werkgever houdt niemand. Je komt als vakgenoot, voor zover ik weet tevreden met je werk, en een collega meenemen mag.</@layout.p>
<#if (event.link)??>
<@layout.p>Jouw plek: <@layout.link to=event.link>zet hier je naam op de lijst</@layout.link>.</@layout.p>
<#elseif (event.date)??>
<@layout.p>Antwoord met ‘ja’, en je naam staat op de lijst.</@layout.p>
<#else>
<@layout.p>Antwoord met ‘misschien’, en je hoort de datum als eerste.</@layout.p>
</#if>
<@layout.p>Kun je niet? Stuur me dan de vraag die je had willen stellen, en ik breng het antwoord bij je thuis.</@layout.p>
</@layout.message>
