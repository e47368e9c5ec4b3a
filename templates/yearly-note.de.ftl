---
purpose: Once a year, to somebody who has not answered for a year; warm, tiny, asks for nothing and leaves the door open
for: update
needs:
  - personal.reason
  - personal.topic
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
Ein kurzer Gruß
--- text
<@layout.message closing="Alles Gute">
<@layout.greeting/>

ich möchte mit Ihnen in Kontakt bleiben, und zwar deshalb: ${personal.reason}. Heute nur ein kurzer Gruß.

Ich hoffe, Sie hatten ein gutes Jahr und Ihre Arbeit rund um ${personal.topic} macht Ihnen weiterhin Freude. Eine Antwort erwarte ich nicht.

Falls Sie irgendwann reden möchten, antworten Sie einfach auf diese E-Mail.
</@layout.message>
--- html
<@layout.message preheader="Antworten müssen Sie nicht" closing="Alles Gute">
<@layout.greeting/>
<@layout.p>ich möchte mit Ihnen in Kontakt bleiben, und zwar deshalb: ${personal.reason}. Heute nur ein kurzer Gruß.</@layout.p>
<@layout.p>Ich hoffe, Sie hatten ein gutes Jahr und Ihre Arbeit rund um ${personal.topic} macht Ihnen weiterhin Freude. Eine Antwort erwarte ich nicht.</@layout.p>
<@layout.p>Falls Sie irgendwann reden möchten, antworten Sie einfach auf diese E-Mail.</@layout.p>
</@layout.message>
