---
purpose: Invites to an open evening as a guest from the field; whole even before the date is settled
for: outreach
from: recruiter
audience: known
needs:
  - personal.reason
  - personal.topic
  - event.date
  - event.place
  - event.title
optional:
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
Uitnodiging: ${event.title}
--- text
<@layout.message closing="Hopelijk tot dan,">
<@layout.greeting/>

Vanwege ${personal.reason} denk ik dat dit iets voor je is, en ik nodig je graag uit:

- Wat: ${event.title}
- Wanneer: ${event.date.weekday}, ${event.date}
- Waar: ${event.place}

Het gaat over het werk, niet over werving. Neem gerust een collega mee die ook iets met ${personal.topic} heeft.

<#if (event.link)??>
Hier staat het programma: ${event.link}
<#else>
Antwoord “ja”, dan zet ik je op de lijst.
</#if>

Kun je niet? Had je iets over ${personal.topic} willen vragen, stuur me dan je vraag. Ik geef hem door aan iemand die er is en stuur je het antwoord.
</@layout.message>
--- html
<@layout.message preheader="${event.date.weekday}, ${event.date}, ${event.place}" closing="Hopelijk tot dan,">
<@layout.greeting/>
<@layout.p>Vanwege ${personal.reason} denk ik dat dit iets voor je is, en ik nodig je graag uit:</@layout.p>
<@layout.points>
<@layout.point>Wat: ${event.title}</@layout.point>
<@layout.point>Wanneer: ${event.date.weekday}, ${event.date}</@layout.point>
<@layout.point>Waar: ${event.place}</@layout.point>
</@layout.points>
<@layout.p>Het gaat over het werk, niet over werving. Neem gerust een collega mee die ook iets met ${personal.topic} heeft.</@layout.p>
<#if (event.link)??>
<@layout.p><@layout.link to=event.link>Hier staat het programma</@layout.link>.</@layout.p>
<#else>
<@layout.p>Antwoord “ja”, dan zet ik je op de lijst.</@layout.p>
</#if>
<@layout.p>Kun je niet? Had je iets over ${personal.topic} willen vragen, stuur me dan je vraag. Ik geef hem door aan iemand die er is en stuur je het antwoord.</@layout.p>
</@layout.message>
