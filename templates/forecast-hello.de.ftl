---
purpose: "To somebody in the pool of a role we expect in about half a year: the place does not exist yet, and we say so"
for: update
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - opening.title
  - opening.team
optional:
  - candidate.fullName
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
Etwas zu ${personal.topic}, das es noch nicht gibt
--- text
<@layout.message closing="Rechtzeitig und ohne Eile">
Guten Tag ${candidate.fullName!candidate.firstName},

es sind nur wenige, denen ich das jetzt schon sage, und dass Sie dazugehören, hat einen Grund: ${personal.reason}. Im Team ${opening.team} werden wir voraussichtlich jemanden brauchen: ${opening.title}<#if opening.opens??>, etwa ab ${opening.opens.monthYear}</#if>.

Offen gesagt: Diese Stelle gibt es noch nicht. Zu entscheiden ist nichts, das Geld ist nicht bewilligt, und solche Pläne haben sich schon öfter geändert. Sie suchen nicht, und heute gäbe es auch nichts zu finden.

Warum dann so früh? Weil sich die Arbeit noch formen lässt. Falls Sie eine Meinung dazu haben, was jemand beim Thema ${personal.topic} braucht, um sie gut zu machen, an Zeit, an Werkzeug, an Menschen, an Recht zum Nein, gebe ich sie weiter, solange sie zählt. Mit Ihrem Namen oder ohne.

Sie hören von mir, wenn aus dem Plan etwas wird, und auch, wenn nichts daraus wird. Bis dahin schulde ich Ihnen Nachricht, und Sie mir gar nichts.
</@layout.message>
--- html
<@layout.message preheader="Warum ich es ein halbes Jahr vorher erwähne" closing="Rechtzeitig und ohne Eile">
<@layout.p>Guten Tag ${candidate.fullName!candidate.firstName},</@layout.p>
<@layout.p>es sind nur wenige, denen ich das jetzt schon sage, und dass Sie dazugehören, hat einen Grund: ${personal.reason}. Im Team ${opening.team} werden wir voraussichtlich jemanden brauchen: ${opening.title}<#if opening.opens??>, etwa ab ${opening.opens.monthYear}</#if>.</@layout.p>
<@layout.p>Offen gesagt: Diese Stelle gibt es noch nicht. Zu entscheiden ist nichts, das Geld ist nicht bewilligt, und solche Pläne haben sich schon öfter geändert. Sie suchen nicht, und heute gäbe es auch nichts zu finden.</@layout.p>
<@layout.p>Warum dann so früh? Weil sich die Arbeit noch formen lässt. Falls Sie eine Meinung dazu haben, was jemand beim Thema ${personal.topic} braucht, um sie gut zu machen, an Zeit, an Werkzeug, an Menschen, an Recht zum Nein, gebe ich sie weiter, solange sie zählt. Mit Ihrem Namen oder ohne.</@layout.p>
<@layout.p>Sie hören von mir, wenn aus dem Plan etwas wird, und auch, wenn nichts daraus wird. Bis dahin schulde ich Ihnen Nachricht, und Sie mir gar nichts.</@layout.p>
</@layout.message>
