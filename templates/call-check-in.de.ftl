---
purpose: "Script for a short call to somebody in our hiring process: where things stand, and what is on their mind"
for: process
via: phone
needs:
  - candidate.firstName
  - personal.topic
  - sender.name
  - sender.organisation
optional:
  - candidate.fullName
  - opening
sample:
  candidate: { ref: c-2066, firstName: Annegret, fullName: Annegret Thiele, language: de }
  work:
    title: Backend-Entwicklerin
    employer: Umbra Mobil
    yearsInRole: 4
    function: Backend-Entwicklung
    skills: [Kotlin, PostgreSQL]
    interests: [Event Sourcing]
  personal:
    reason: Ihre Bibliothek zum Abspielen von Ereignissen
    topic: Event Sourcing
  opening:
    ref: o-66
    title: Senior Backend Engineer
    team: Messwesen
    location: Winterthur oder mobil
  sender:
    name: Simon Keller
    title: Recruiting Partner
    organisation: Talwind Energie
    postalAddress: Bahnhofplatz 3, 8400 Winterthur, Schweiz
  links:
    unsubscribe: https://join.example.com/u/2066
    preferences: https://join.example.com/p/2066
  today: 2027-07-08
--- text
Vor dem Wählen: Was wurde seit dem letzten Gespräch entschieden, was noch nicht? Gibt es nichts Neues, dann ist genau das die Neuigkeit.

Anfangen
„Guten Tag ${candidate.fullName!candidate.firstName}, hier spricht ${sender.name} von ${sender.organisation}. Haben Sie gerade fünf Minuten, oder passt es später besser?“

Sagen, wie es steht
„Sie sind weiter im Verfahren<#if opening??> (${opening.title}, Team ${opening.team})</#if>. Das ist seither geschehen: … Als Nächstes kommt: … Das Ergebnis erfahren Sie von mir, mit Gründen.“

Fragen, und die Pause aushalten
- „Wie haben Sie es bisher bei uns erlebt? Was hätten wir besser machen sollen?“
- „Beim Thema ${personal.topic} kennen Sie sich aus. Was hätten wir Sie dazu noch fragen müssen?“
- „Hat sich bei Ihnen etwas verändert: ein anderes Angebot, ein Zweifel, ein Termin?“

Nur versprechen, was zu halten ist
Einen Tag nennen, bis zu dem die nächste Nachricht kommt, und ihn noch am Telefon eintragen. Was offen bleibt, mitnehmen statt raten.

Schließen
„Danke, dass Sie so offen waren. Unter dieser Nummer erreichen Sie mich jederzeit.“

Danach: festhalten, worauf es diesem Menschen ankommt, mit dessen eigenen Worten.
