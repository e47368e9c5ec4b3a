---
purpose: "Script for the call in which somebody hears our offer: the whole of it, plainly, and no pressure"
for: process
via: phone
from: recruiter
needs:
  - personal.topic
  - sender.name
  - sender.organisation
optional:
  - candidate.firstName
  - candidate.fullName
  - opening
sample:
  candidate: { ref: c-2067, firstName: Solveig, fullName: Solveig Petersen, language: de }
  work:
    title: Plattformingenieurin
    employer: Seeschwalbe Logistik
    yearsInRole: 5
    function: Plattformtechnik
    skills: [Kubernetes, Terraform]
    interests: [Entwicklerplattformen]
  personal:
    reason: wie Sie unsere Plattform an die Tafel gezeichnet und die fehlende Hälfte gefunden haben
    topic: Entwicklerplattformen
  opening:
    ref: o-67
    title: Leitung Plattform
    team: Fundamente
    location: Kiel oder mobil
  sender:
    name: Birgit Olsen
    title: Personalpartnerin
    organisation: Salzwiesen Energie
    postalAddress: Hafenstraße 19, 24103 Kiel
  links:
    unsubscribe: https://arbeit.example.com/u/2067
    preferences: https://arbeit.example.com/p/2067
  today: 2027-06-02
--- text
Vor dem Anruf: Das ganze Angebot liegt bereit: Gehalt, Stunden, Ort, Beginn, Fristen. Klären Sie, was feststeht und worüber sich reden lässt.

Einstieg
„Guten Tag<#if candidate.firstName??> ${candidate.fullName!candidate.firstName}</#if>, hier ist ${sender.name} von ${sender.organisation}, mit einer guten Nachricht. Haben Sie eine ruhige Viertelstunde, oder soll ich später anrufen?“

In einem Satz sagen
„Wir möchten mit Ihnen arbeiten<#if opening??>: ${opening.title}, Team ${opening.team}</#if>.“ Dann eine Pause.

Sagen, warum
In einem Satz: Was hat die Menschen überzeugt, die das Gespräch geführt haben?

Alles durchgehen
- Das Gehalt als eine Zahl, und woraus sie besteht.
- Wie viel einer Woche für ${personal.topic} bleibt, und wie viel nicht.
- Was hier unfertig ist und auf dem neuen Schreibtisch landet.

Fragen
- „Was ist besser als erhofft? Was ist schlechter?“
- „Wer entscheidet mit, und was möchte diese Person wissen?“
- „Was brauchen Sie von uns, um zu entscheiden?“

Zeit lassen
„Nehmen Sie sich die Tage, die Sie brauchen. Welchen Tag wollen wir festhalten?“ Gibt es ein anderes Angebot, am Telefon nicht überbieten, sondern fragen, was daran gut ist.

Schluss
„Wie Sie sich auch entscheiden: Ich bin froh, dass wir uns kennengelernt haben.“

Danach: das Angebot noch heute schriftlich schicken, so wie besprochen.
