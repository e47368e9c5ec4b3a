---
purpose: Once a year, to somebody who has not answered for a year; warm, tiny, asks for nothing and leaves the door open
for: update
from: recruiter
needs:
  - personal.reason
  - personal.topic
optional:
  - insight
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
  insight:
    title: Zwölf Abbildungen einer Küste
    takeaway: Welcher davon die Seeleute vertrauten und was jede dafür aufgibt.
    link: https://gruss.example.com/zwoelf-abbildungen
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

<#if insight??>
Und falls Sie etwas lesen möchten:

${insight.title}
${insight.takeaway}
${insight.link}
</#if>

Falls Sie irgendwann reden möchten, antworten Sie einfach auf diese E-Mail.
</@layout.message>
--- html
<@layout.message preheader="Antworten müssen Sie nicht" closing="Alles Gute">
<@layout.greeting/>
<@layout.p>ich möchte mit Ihnen in Kontakt bleiben, und zwar deshalb: ${personal.reason}. Heute nur ein kurzer Gruß.</@layout.p>
<@layout.p>Ich hoffe, Sie hatten ein gutes Jahr und Ihre Arbeit rund um ${personal.topic} macht Ihnen weiterhin Freude. Eine Antwort erwarte ich nicht.</@layout.p>
<#if insight??>
<@layout.p>Und falls Sie etwas lesen möchten:</@layout.p>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Hier lesen</@layout.link></@layout.note>
</#if>
<@layout.p>Falls Sie irgendwann reden möchten, antworten Sie einfach auf diese E-Mail.</@layout.p>
</@layout.message>
