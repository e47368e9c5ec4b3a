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
Offener Abend, auch für ${personal.topic}
--- text
<@layout.message closing="Vielleicht bis bald">
Guten Tag ${candidate.firstName},

warum ich dabei an Sie denke: ${personal.reason}. Wer sich mit dem Thema ${personal.topic} so gut auskennt, hat Geschichten, die nie gedruckt werden. Solchen Geschichten gehört bei uns ein Abend, und ich hätte Sie gern unter den Gästen.

<#if (event.title)?? || (event.date)?? || (event.place)??>
<#if (event.title)??>
- Was: ${event.title}
</#if>
<#if (event.date)??>
- Wann: ${event.date.weekday}, ${event.date}
</#if>
<#if (event.place)??>
- Wo: ${event.place}
</#if>
</#if>

Sie sehen Dinge in Betrieb, erfahren, was daran schiefging, und treffen die Leute, die es repariert haben. Eine Rede über ${sender.organisation} als Arbeitgeber hält niemand. Sie kommen als Gast aus demselben Fach, nach allem, was ich weiß, zufrieden mit Ihrer Stelle, und bringen gern jemanden aus Ihrem Team mit.

<#if (event.link)??>
Ihr Platz: ${event.link}
<#elseif (event.date)??>
Antworten Sie mit „Ja“, und Ihr Name steht auf der Gästeliste.
<#else>
Antworten Sie mit „Vielleicht“, und Sie erfahren den Termin vor allen anderen.
</#if>

Sie können nicht? Dann schicken Sie mir die Frage, die Sie mitgebracht hätten, und ich bringe Ihnen die Antwort nach Hause.
</@layout.message>
--- html
<@layout.message preheader="Als Gast kommen, mit Ideen gehen" closing="Vielleicht bis bald">
<@layout.p>Guten Tag ${candidate.firstName},</@layout.p>
<@layout.p>warum ich dabei an Sie denke: ${personal.reason}. Wer sich mit dem Thema ${personal.topic} so gut auskennt, hat Geschichten, die nie gedruckt werden. Solchen Geschichten gehört bei uns ein Abend, und ich hätte Sie gern unter den Gästen.</@layout.p>
<#if (event.title)?? || (event.date)?? || (event.place)??>
<@layout.points>
<#if (event.title)??>
<@layout.point>Was: ${event.title}</@layout.point>
</#if>
<#if (event.date)??>
<@layout.point>Wann: ${event.date.weekday}, ${event.date}</@layout.point>
</#if>
<#if (event.place)??>
<@layout.point>Wo: ${event.place}</@layout.point>
</#if>
</@layout.points>
</#if>
<@layout.p>Sie sehen Dinge in Betrieb, erfahren, was daran schiefging, und treffen die Leute, die es repariert haben. Eine Rede über ${sender.organisation} als Arbeitgeber hält niemand. Sie kommen als Gast aus demselben Fach, nach allem, was ich weiß, zufrieden mit Ihrer Stelle, und bringen gern jemanden aus Ihrem Team mit.</@layout.p>
<#if (event.link)??>
<@layout.p>Ihr Platz: <@layout.link to=event.link>hier eintragen</@layout.link>.</@layout.p>
<#elseif (event.date)??>
<@layout.p>Antworten Sie mit „Ja“, und Ihr Name steht auf der Gästeliste.</@layout.p>
<#else>
<@layout.p>Antworten Sie mit „Vielleicht“, und Sie erfahren den Termin vor allen anderen.</@layout.p>
</#if>
<@layout.p>Sie können nicht? Dann schicken Sie mir die Frage, die Sie mitgebracht hätten, und ich bringe Ihnen die Antwort nach Hause.</@layout.p>
</@layout.message>
