---
purpose: To somebody in our hiring process, where things stand, what comes next and whom to ask
for: process
needs:
  - candidate.firstName
  - personal.topic
  - sender.name
  - sender.organisation
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
Wie es steht, ${candidate.firstName}
--- text
<@layout.message closing="Stets für Sie da">
Guten Tag ${candidate.firstName},

nichts zu hören ist das Schlimmste an jeder Bewerbung. Hier also der Stand, so wie er ist<#if opening??>: ${opening.title}, Team ${opening.team}</#if>.

- Wo Sie stehen: Sie sind im Verfahren, und es ist nichts entschieden, was Sie nicht schon wissen.
- Was folgt: Das Ergebnis jedes Schritts erfahren Sie von mir persönlich, mit Gründen, wie auch immer es ausfällt.
- Wen Sie fragen: mich, ${sender.name}. Antworten Sie auf diesen Brief, oder nennen Sie mir eine Nummer, und ich rufe für 15 Minuten an.

Wenn Sie mögen, können Sie selbst etwas beisteuern: Über welche Seite des Themas ${personal.topic} würden Sie mit den Leuten bei ${sender.organisation} gern reden? Ich sorge dafür, dass jemand mit am Tisch sitzt, der sie kennt.

Und falls sich bei Ihnen etwas verschoben hat, ein Zweifel, ein anderer Plan, ein langer Urlaub: Sagen Sie es mir ruhig. Daraus entsteht Ihnen kein Nachteil.
</@layout.message>
--- html
<@layout.message preheader="Was gilt, was folgt und wen Sie fragen können" closing="Stets für Sie da">
<@layout.p>Guten Tag ${candidate.firstName},</@layout.p>
<@layout.p>nichts zu hören ist das Schlimmste an jeder Bewerbung. Hier also der Stand, so wie er ist<#if opening??>: ${opening.title}, Team ${opening.team}</#if>.</@layout.p>
<@layout.points>
<@layout.point>Wo Sie stehen: Sie sind im Verfahren, und es ist nichts entschieden, was Sie nicht schon wissen.</@layout.point>
<@layout.point>Was folgt: Das Ergebnis jedes Schritts erfahren Sie von mir persönlich, mit Gründen, wie auch immer es ausfällt.</@layout.point>
<@layout.point>Wen Sie fragen: mich, ${sender.name}. Antworten Sie auf diesen Brief, oder nennen Sie mir eine Nummer, und ich rufe für 15 Minuten an.</@layout.point>
</@layout.points>
<@layout.p>Wenn Sie mögen, können Sie selbst etwas beisteuern: Über welche Seite des Themas ${personal.topic} würden Sie mit den Leuten bei ${sender.organisation} gern reden? Ich sorge dafür, dass jemand mit am Tisch sitzt, der sie kennt.</@layout.p>
<@layout.p>Und falls sich bei Ihnen etwas verschoben hat, ein Zweifel, ein anderer Plan, ein langer Urlaub: Sagen Sie es mir ruhig. Daraus entsteht Ihnen kein Nachteil.</@layout.p>
</@layout.message>
