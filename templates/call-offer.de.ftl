---
purpose: "Script for the call in which somebody hears our offer: the whole of it, plainly, and no pressure"
for: process
via: phone
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - sender.name
  - sender.organisation
optional:
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
Vor dem Wählen: das ganze Angebot liegt bereit, Gehalt, Stunden, Ort, Beginn, Fristen. Klar ist auch, was feststeht und worüber sich reden lässt.

Anfangen
„Guten Tag ${candidate.fullName!candidate.firstName}, hier ist ${sender.name} von ${sender.organisation}, mit einer guten Nachricht. Haben Sie eine ruhige Viertelstunde, oder rufe ich heute Abend an?“

Es in einem Satz sagen
„Wir möchten mit Ihnen arbeiten<#if opening??>: ${opening.title}, Team ${opening.team}</#if>.“ Dann innehalten und es wirken lassen.

Sagen, warum
„Den Ausschlag gab eines: ${personal.reason}.“

Alles durchgehen, das Gute wie das Schwere
- Das Gehalt als eine Zahl, und woraus sie besteht.
- Wie viel einer Woche dem Thema ${personal.topic} gehört, und wie viel nicht.
- Was hier unfertig ist und auf dem neuen Schreibtisch landen würde.

Fragen
- „Was daran ist besser als erhofft? Was schlechter?“
- „Wer entscheidet bei Ihnen zu Hause mit, und was will dieser Mensch wissen?“
- „Was brauchen Sie von uns, um gut zu entscheiden?“

Zeit lassen
„Sie bekommen es heute schriftlich. Nehmen Sie sich die Tage, die Sie brauchen; welchen wollen wir vereinbaren?“ Liegt noch ein Angebot vor: nicht im selben Atemzug überbieten, sondern fragen, was daran gut ist.

Schließen
„Wie auch immer Sie sich entscheiden: Ich bin froh, dass wir uns kennen.“

Danach: das Angebot binnen einer Stunde schicken, Wort für Wort wie gesagt.
