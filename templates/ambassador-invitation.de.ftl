---
purpose: Invites an advocate to speak at an event, or to a candidate for 15 minutes, now and then
for: colleague
needs:
  - candidate.firstName
  - personal.reason
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
Würden Sie anderen davon erzählen: ${personal.topic}?
--- text
<@layout.message closing="In guter Hoffnung">
Guten Tag ${candidate.firstName},

wer die Arbeit macht, dem glaubt man eher als mir, und das zu Recht. Wenn es um ${personal.topic} geht, sollten die Leute Sie hören. Der Grund ist einfach: ${personal.reason}.

Hin und wieder, und nie ungefragt, könnte es eines von beiden sein:

- Ein Vortrag oder ein Platz auf einem Podium. Thema und Folien gehören Ihnen, um die Reise kümmern wir uns.
- Ein Anruf von 15 Minuten bei jemandem, der überlegt, ob ${sender.organisation} das Richtige ist. Antworten Sie auf das, was gefragt wird, und lassen Sie das Schwierige nicht weg.

Einen vorgefertigten Text gibt Ihnen niemand. Die Zeit zählt als Arbeitszeit, und das kläre ich mit Ihrer Führungskraft vor dem ersten Mal.

Mögen Sie das eine, das andere, beides oder vorerst nichts davon? Was Sie sagen, gilt, bis Sie etwas anderes sagen.
</@layout.message>
--- html
<@layout.message preheader="Hin und wieder, in Ihren Worten, zu Ihren Bedingungen" closing="In guter Hoffnung">
<@layout.p>Guten Tag ${candidate.firstName},</@layout.p>
<@layout.p>wer die Arbeit macht, dem glaubt man eher als mir, und das zu Recht. Wenn es um ${personal.topic} geht, sollten die Leute Sie hören. Der Grund ist einfach: ${personal.reason}.</@layout.p>
<@layout.p>Hin und wieder, und nie ungefragt, könnte es eines von beiden sein:</@layout.p>
<@layout.points>
<@layout.point>Ein Vortrag oder ein Platz auf einem Podium. Thema und Folien gehören Ihnen, um die Reise kümmern wir uns.</@layout.point>
<@layout.point>Ein Anruf von 15 Minuten bei jemandem, der überlegt, ob ${sender.organisation} das Richtige ist. Antworten Sie auf das, was gefragt wird, und lassen Sie das Schwierige nicht weg.</@layout.point>
</@layout.points>
<@layout.p>Einen vorgefertigten Text gibt Ihnen niemand. Die Zeit zählt als Arbeitszeit, und das kläre ich mit Ihrer Führungskraft vor dem ersten Mal.</@layout.p>
<@layout.p>Mögen Sie das eine, das andere, beides oder vorerst nichts davon? Was Sie sagen, gilt, bis Sie etwas anderes sagen.</@layout.p>
</@layout.message>
