---
purpose: "To somebody in the pool of a role we expect in about half a year: the place does not exist yet, and we say so"
for: update
from: recruiter
needs:
  - personal.reason
  - personal.topic
  - opening.team
  - opening.title
optional:
  - opening.opens
sample:
  candidate: { ref: c-2075, firstName: Sören, fullName: Sören Lindemann, language: de }
  work:
    title: Hydrologe
    employer: Erlen Wasser
    yearsInRole: 6
    function: Modellierung
    skills: [Python, GIS]
    interests: [Hochwassermodelle]
  personal:
    reason: Ihr Hochwassermodell, das auch Landwirte lesen können
    topic: Hochwassermodelle
  opening:
    ref: o-75
    title: Leitung Modellierung
    team: Einzugsgebiete
    location: Konstanz oder mobil
    opens: 2027-09-15
  sender:
    name: Ronja Muhr
    title: Talentpartnerin
    organisation: Seeblick Prognosen
    postalAddress: Hafenplatz 9, 78462 Konstanz
  links:
    unsubscribe: https://frueh.example.com/u/2075
    preferences: https://frueh.example.com/p/2075
  today: 2027-03-11
--- subject
Eine Stelle, die es noch nicht gibt
--- text
<@layout.message closing="Freundliche Grüße">
<@layout.greeting/>

ich sage Ihnen das gern schon früh, und zwar deshalb: ${personal.reason}. Wir werden im Team ${opening.team} voraussichtlich jemanden suchen (${opening.title})<#if opening.opens??>, etwa ab ${opening.opens.monthYear}</#if>.

Noch gibt es die Stelle nicht, und solche Pläne können sich ändern. Zu entscheiden ist nichts.

Warum dann jetzt? Wenn Sie eine Meinung dazu haben, was man für gute Arbeit rund um ${personal.topic} braucht, höre ich sie gern und gebe sie weiter. In einem Satz oder in 15 Minuten, wie Sie mögen. Oder Sie behalten es einfach im Kopf.
</@layout.message>
--- html
<@layout.message preheader="Noch gibt es nichts zu entscheiden" closing="Freundliche Grüße">
<@layout.greeting/>
<@layout.p>ich sage Ihnen das gern schon früh, und zwar deshalb: ${personal.reason}. Wir werden im Team ${opening.team} voraussichtlich jemanden suchen (${opening.title})<#if opening.opens??>, etwa ab ${opening.opens.monthYear}</#if>.</@layout.p>
<@layout.p>Noch gibt es die Stelle nicht, und solche Pläne können sich ändern. Zu entscheiden ist nichts.</@layout.p>
<@layout.p>Warum dann jetzt? Wenn Sie eine Meinung dazu haben, was man für gute Arbeit rund um ${personal.topic} braucht, höre ich sie gern und gebe sie weiter. In einem Satz oder in 15 Minuten, wie Sie mögen. Oder Sie behalten es einfach im Kopf.</@layout.p>
</@layout.message>
