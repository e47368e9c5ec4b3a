---
purpose: To somebody who declined our offer; thanks, respects it and leaves the door open
for: process
from: recruiter
needs:
  - personal.topic
promises:
  - text: "ich werde nicht versuchen, Sie umzustimmen"
    keptBy: "Pause outreach after a hiring process ended"
sample:
  candidate: { ref: c-1052, firstName: Katharina, fullName: Katharina Brandt, language: de }
  work:
    title: Softwarearchitektin
    employer: Isarbank
    yearsInRole: 4
    function: Backend-Entwicklung
    skills: [Java, PostgreSQL, verteilte Systeme]
    interests: [Buchungssysteme, Konsistenzmodelle]
  personal:
    reason: Ihr Aufsatz über Buchungssysteme, die sich selbst erklären
    topic: Buchungssysteme
  sender:
    name: Moritz Falk
    title: Recruiting-Partner
    organisation: Lechwerk Zahlungen
    postalAddress: Am Stadtgraben 12, 86150 Augsburg, Deutschland
  links:
    unsubscribe: https://talent.example.com/u/1052de
    preferences: https://talent.example.com/p/1052de
  today: 2027-02-09
--- subject
Danke für Ihre Antwort
--- text
<@layout.message closing="Mit herzlichem Dank">
<@layout.greeting/>

danke, dass Sie unser Angebot geprüft und mir so klar geantwortet haben. Natürlich bin ich enttäuscht, aber ich werde nicht versuchen, Sie umzustimmen.

Wenn Sie Lust haben, sich mit den Leuten von hier weiter über ${personal.topic} zu unterhalten, antworten Sie einfach. Für alles, was kommt, wünsche ich Ihnen das Beste.
</@layout.message>
--- html
<@layout.message preheader="Und alles Gute" closing="Mit herzlichem Dank">
<@layout.greeting/>
<@layout.p>danke, dass Sie unser Angebot geprüft und mir so klar geantwortet haben. Natürlich bin ich enttäuscht, aber ich werde nicht versuchen, Sie umzustimmen.</@layout.p>
<@layout.p>Wenn Sie Lust haben, sich mit den Leuten von hier weiter über ${personal.topic} zu unterhalten, antworten Sie einfach. Für alles, was kommt, wünsche ich Ihnen das Beste.</@layout.p>
</@layout.message>
