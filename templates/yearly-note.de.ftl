---
purpose: Once a year, to somebody who has not answered for a year; warm, tiny, asks for nothing and leaves the door open
for: update
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - today
optional:
  - candidate.fullName
sample:
  candidate: { ref: c-2046, firstName: Roswitha, fullName: Roswitha Engel, language: de }
  work:
    title: Leiterin Kartografie
    employer: Breitengrad Verlag
    yearsInRole: 7
    function: Geoinformatik
    skills: [PostGIS, Python, Projektionen]
    interests: [Kartenprojektionen, offene Daten]
  personal:
    reason: Ihre Erklärung der Kartenprojektionen mit einer Apfelsine
    topic: Kartenprojektionen
  sender:
    name: Malte Sievers
    title: Personalpartner
    organisation: Küstenlinie Karten
    postalAddress: Werftstraße 77, 24143 Kiel
  links:
    unsubscribe: https://gruss.example.com/abmelden/2046
    preferences: https://gruss.example.com/einstellungen/2046
  today: 2027-11-22
--- subject
Ein Gruß im ${today.month}, Thema ${personal.topic}
--- text
<@layout.message closing="Bis zum nächsten ${today.month} also">
Guten Tag ${candidate.fullName!candidate.firstName},

an eines denke ich von Zeit zu Zeit noch immer: ${personal.reason}. Einen anderen Anlass haben diese Zeilen nicht.

Ich hoffe, das Jahr war gut zu Ihnen, und das Thema ${personal.topic} macht Ihnen weiter Freude. Eine Antwort waren Sie mir nie schuldig und sind es auch jetzt nicht. Ich schließe daraus, dass es Ihnen dort gut geht, wo Sie sind, und das freut mich.

Die Tür hier hat kein Schloss und kein Ablaufdatum. Mehr wollte ich gar nicht sagen.
</@layout.message>
--- html
<@layout.message preheader="Nichts zu beantworten, nichts zu entscheiden" closing="Bis zum nächsten ${today.month} also">
<@layout.p>Guten Tag ${candidate.fullName!candidate.firstName},</@layout.p>
<@layout.p>an eines denke ich von Zeit zu Zeit noch immer: ${personal.reason}. Einen anderen Anlass haben diese Zeilen nicht.</@layout.p>
<@layout.p>Ich hoffe, das Jahr war gut zu Ihnen, und das Thema ${personal.topic} macht Ihnen weiter Freude. Eine Antwort waren Sie mir nie schuldig und sind es auch jetzt nicht. Ich schließe daraus, dass es Ihnen dort gut geht, wo Sie sind, und das freut mich.</@layout.p>
<@layout.p>Die Tür hier hat kein Schloss und kein Ablaufdatum. Mehr wollte ich gar nicht sagen.</@layout.p>
</@layout.message>
