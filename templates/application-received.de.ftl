---
purpose: "Confirms that an application arrived, and says whom to ask; asserts nothing about who reads it"
for: process
from: recruiter
needs:
  - sender.organisation
optional:
  - opening
sample:
  candidate: { ref: c-2071, firstName: Tadeusz, fullName: Tadeusz Krol, language: de }
  opening:
    ref: o-71
    title: Prüfingenieurin oder Prüfingenieur
    team: Messgeräte
    location: Münster
  sender:
    name: Hedwig Langer
    title: Personalgewinnung
    organisation: Klarwasser Werkzeuge
    postalAddress: Kanalstraße 88, 48147 Münster
  links:
    unsubscribe: https://bewerbung.example.org/u/2071
    preferences: https://bewerbung.example.org/p/2071
  today: 2027-02-16
--- subject
Ihre Bewerbung ist angekommen
--- text
<@layout.message closing="Freundliche Grüße">
<@layout.greeting/>

vielen Dank für Ihre Bewerbung bei ${sender.organisation}<#if opening??> (${opening.title})</#if>. Sie ist angekommen.

Im Moment müssen Sie nichts weiter tun. Wenn Sie eine Frage haben, etwas ergänzen möchten oder ein anderes Angebot Sie unter Zeitdruck setzt, antworten Sie einfach auf diese E-Mail.
</@layout.message>
--- html
<@layout.message preheader="Vielen Dank" closing="Freundliche Grüße">
<@layout.greeting/>
<@layout.p>vielen Dank für Ihre Bewerbung bei ${sender.organisation}<#if opening??> (${opening.title})</#if>. Sie ist angekommen.</@layout.p>
<@layout.p>Im Moment müssen Sie nichts weiter tun. Wenn Sie eine Frage haben, etwas ergänzen möchten oder ein anderes Angebot Sie unter Zeitdruck setzt, antworten Sie einfach auf diese E-Mail.</@layout.p>
</@layout.message>
