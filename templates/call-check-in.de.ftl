---
purpose: "Script for a short call to somebody in our hiring process: where things stand, and what is on their mind"
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
Vor dem Anruf: Was wurde seit dem letzten Gespräch entschieden, was nicht? Wenn es nichts Neues gibt, sagen Sie das.

Einstieg
„Guten Tag<#if candidate.firstName??> ${candidate.fullName!candidate.firstName}</#if>, hier ist ${sender.name} von ${sender.organisation}. Haben Sie gerade fünf Minuten? Wenn nicht, wann passt es besser?“

Sagen, wie es steht
„Es geht um Ihre Bewerbung<#if opening??> (${opening.title})</#if>. Seit unserem letzten Gespräch: … Als Nächstes: …“

Fragen und ausreden lassen
- „Wie war es bisher für Sie? Was könnten wir besser machen?“
- „Was hätten wir Sie über ${personal.topic} noch fragen sollen?“
- „Hat sich bei Ihnen etwas geändert: ein anderes Angebot, ein Zweifel, ein Termin?“

Nur zusagen, was zu halten ist
Nennen Sie einen Tag, bis zu dem Sie sich melden, und tragen Sie ihn noch am Telefon ein. Offene Fragen nehmen Sie mit.

Schluss
„Danke, dass Sie so offen waren. Unter dieser Nummer erreichen Sie mich.“

Danach: notieren, was dieser Person wichtig ist, in ihren Worten.
