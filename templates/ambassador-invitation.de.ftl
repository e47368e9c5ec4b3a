---
purpose: Invites an advocate to speak at an event, or to a candidate for 15 minutes, now and then
for: colleague
needs:
  - personal.topic
  - sender.organisation
sample:
  candidate: { ref: c-1060, firstName: Gregor, fullName: Gregor Maurer, language: de }
  work:
    title: Teamleiter Entwicklung
    employer: Asterbahn Robotik
    yearsInRole: 4
    function: Robotik
    skills: [Bewegungsplanung, C++, Coaching]
    interests: [Bewegungsplanung, Teamaufbau]
  personal:
    reason: was Sie drei Menschen erzählt haben, die dieses Jahr zu uns kamen und Sie bis heute zitieren
    topic: Bewegungsplanung
  sender:
    name: Nina Castell
    title: Leiterin Recruiting
    organisation: Asterbahn Robotik
    postalAddress: Technikerstraße 95, 70569 Stuttgart, Deutschland
  links:
    unsubscribe: https://robots.example.com/u/1060de
    preferences: https://robots.example.com/p/1060de
  today: 2027-10-05
--- subject
Würden Sie anderen etwas über ${personal.topic} erzählen?
--- text
<@layout.message closing="Vielen Dank">
<@layout.greeting/>

wer die Arbeit selbst macht, dem glaubt man eher als mir. Deshalb würde ich gern Sie über ${personal.topic} sprechen lassen. Wäre hin und wieder eines davon etwas für Sie?

- Ein Vortrag oder ein Platz auf einem Podium. Worüber Sie sprechen, bestimmen Sie.
- Ein Telefonat von 15 Minuten mit jemandem, der überlegt, zu ${sender.organisation} zu kommen. Antworten Sie auf das, was gefragt wird, auch auf das Schwierige.

Eines, beides oder keins? Jede Antwort ist in Ordnung.
</@layout.message>
--- html
<@layout.message preheader="Ein Vortrag, ein Telefonat oder keins von beidem" closing="Vielen Dank">
<@layout.greeting/>
<@layout.p>wer die Arbeit selbst macht, dem glaubt man eher als mir. Deshalb würde ich gern Sie über ${personal.topic} sprechen lassen. Wäre hin und wieder eines davon etwas für Sie?</@layout.p>
<@layout.points>
<@layout.point>Ein Vortrag oder ein Platz auf einem Podium. Worüber Sie sprechen, bestimmen Sie.</@layout.point>
<@layout.point>Ein Telefonat von 15 Minuten mit jemandem, der überlegt, zu ${sender.organisation} zu kommen. Antworten Sie auf das, was gefragt wird, auch auf das Schwierige.</@layout.point>
</@layout.points>
<@layout.p>Eines, beides oder keins? Jede Antwort ist in Ordnung.</@layout.p>
</@layout.message>
