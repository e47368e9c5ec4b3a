---
purpose: To somebody in our hiring process, where things stand, what comes next and whom to ask
for: process
from: recruiter
optional:
  - opening
sample:
  candidate: { ref: c-1047, firstName: Miriam, fullName: Miriam Kolb, language: de }
  work:
    title: Backend-Entwicklerin
    employer: Sprechfunk Mobil
    yearsInRole: 4
    function: Backend-Entwicklung
    skills: [Kotlin, PostgreSQL, Event Sourcing]
    interests: [Event Sourcing]
  personal:
    reason: Ihre Bibliothek zum Abspielen von Ereignissen
    topic: Event Sourcing
  opening:
    title: Senior Backend Engineer
    team: Messwesen
    location: Winterthur oder mobil
    brief: https://join.example.com/de/messwesen
  sender:
    name: Simon Keller
    title: Recruiting Partner
    organisation: Talwind Energie
    postalAddress: Bahnhofplatz 3, 8400 Winterthur, Schweiz
  links:
    unsubscribe: https://join.example.com/u/c-1047
    preferences: https://join.example.com/p/c-1047
  today: 2027-07-08
--- subject
Noch keine Neuigkeiten
--- text
<@layout.message closing="Freundliche Grüße">
<@layout.greeting/>

Neues habe ich für Sie noch nicht<#if opening??> (${opening.title})</#if>, aber ich wollte Sie nicht im Ungewissen lassen.

Hat sich bei Ihnen etwas geändert, etwa ein anderes Angebot, ein Zweifel, ein Urlaub? Sagen Sie es mir, dann nehme ich Rücksicht darauf. Wenn Sie Fragen haben, antworten Sie einfach, oder nennen Sie mir Ihre Nummer und ich rufe an.
</@layout.message>
--- html
<@layout.message preheader="Und eine Frage an Sie" closing="Freundliche Grüße">
<@layout.greeting/>
<@layout.p>Neues habe ich für Sie noch nicht<#if opening??> (${opening.title})</#if>, aber ich wollte Sie nicht im Ungewissen lassen.</@layout.p>
<@layout.p>Hat sich bei Ihnen etwas geändert, etwa ein anderes Angebot, ein Zweifel, ein Urlaub? Sagen Sie es mir, dann nehme ich Rücksicht darauf. Wenn Sie Fragen haben, antworten Sie einfach, oder nennen Sie mir Ihre Nummer und ich rufe an.</@layout.p>
</@layout.message>
