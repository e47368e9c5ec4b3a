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
  candidate: { ref: c-1046, firstName: Jurek, fullName: Jurek Nowak, language: de }
  work:
    title: Robotik-Ingenieur
    employer: Stahlbrücke Logistik
    yearsInRole: 6
    function: Robotik
    skills: [ROS, Bahnplanung, "C++"]
    interests: [Bahnplanung, Simulation]
  personal:
    reason: Ihr Video vom Greifer, der nasse Kartons bewegt
    topic: Bahnplanung
  event:
    title: Roboter nach Feierabend
    date: 2027-05-13
    place: Werkstatt der Graugans Robotik, Dortmund
    link: https://events.example.org/de/feierabend
  sender:
    name: Luise Tannert
    title: Community-Managerin
    organisation: Graugans Robotik
    postalAddress: Gießereiweg 14, 44137 Dortmund, Deutschland
  links:
    unsubscribe: https://events.example.org/u/c-1046
    preferences: https://events.example.org/p/c-1046
  today: 2027-04-19
--- subject
Einladung: ${event.title}
--- text
<@layout.message closing="Ich würde mich freuen">
<@layout.greeting/>

dazu möchte ich Sie gern einladen, und zwar deshalb: ${personal.reason}.

- Was: ${event.title}
- Wann: ${event.date.weekday}, ${event.date}
- Wo: ${event.place}

Es geht um die Arbeit und nicht ums Einstellen. Bringen Sie gern jemanden mit, der sich auch für ${personal.topic} interessiert.

<#if (event.link)??>
Hier finden Sie das Programm: ${event.link}
<#else>
Antworten Sie mit „Ja“, dann setze ich Sie auf die Gästeliste.
</#if>

Sie können nicht? Wenn Sie etwas über ${personal.topic} gefragt hätten, schicken Sie mir die Frage. Ich gebe sie jemandem weiter, der dort ist, und schicke Ihnen die Antwort.
</@layout.message>
--- html
<@layout.message preheader="${event.date.weekday}, ${event.date}, ${event.place}" closing="Ich würde mich freuen">
<@layout.greeting/>
<@layout.p>dazu möchte ich Sie gern einladen, und zwar deshalb: ${personal.reason}.</@layout.p>
<@layout.points>
<@layout.point>Was: ${event.title}</@layout.point>
<@layout.point>Wann: ${event.date.weekday}, ${event.date}</@layout.point>
<@layout.point>Wo: ${event.place}</@layout.point>
</@layout.points>
<@layout.p>Es geht um die Arbeit und nicht ums Einstellen. Bringen Sie gern jemanden mit, der sich auch für ${personal.topic} interessiert.</@layout.p>
<#if (event.link)??>
<@layout.p><@layout.link to=event.link>Hier finden Sie das Programm</@layout.link>.</@layout.p>
<#else>
<@layout.p>Antworten Sie mit „Ja“, dann setze ich Sie auf die Gästeliste.</@layout.p>
</#if>
<@layout.p>Sie können nicht? Wenn Sie etwas über ${personal.topic} gefragt hätten, schicken Sie mir die Frage. Ich gebe sie jemandem weiter, der dort ist, und schicke Ihnen die Antwort.</@layout.p>
</@layout.message>
