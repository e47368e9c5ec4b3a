---
purpose: An honest, kind no to somebody who was not close this time; the reason on request, the door open
for: process
needs:
  - candidate.firstName
  - sender.organisation
optional:
  - candidate.fullName
  - opening
  - personal.topic
sample:
  candidate: { ref: c-2072, firstName: Birte, fullName: Birte Ahlers, language: de }
  work:
    title: Supportingenieurin
    employer: Turmfalke Cloud
    yearsInRole: 2
    function: Support
    skills: [Linux, SQL]
    interests: [Nachbereitung von Störungen]
  personal:
    reason: Ihre Nachbereitung einer Störung
    topic: Nachbereitung von Störungen
  opening:
    ref: o-72
    title: Ingenieurin oder Ingenieur für Betriebssicherheit
    team: Betrieb
    location: Münster
  sender:
    name: Hedwig Langer
    title: Personalgewinnung
    organisation: Klarwasser Werkzeuge
    postalAddress: Kanalstraße 88, 48147 Münster
  links:
    unsubscribe: https://bewerbung.example.org/u/2072
    preferences: https://bewerbung.example.org/p/2072
  today: 2027-03-01
--- subject
Diesmal ein Nein von uns, und ein Dank
--- text
<@layout.message closing="Alles Gute für Ihren Weg">
Guten Tag ${candidate.fullName!candidate.firstName},

lieber gleich im ersten Satz als im dritten: Wir können Ihnen <#if opening??>die Stelle (${opening.title}) nicht<#else>diesmal keine Stelle</#if> anbieten. Andere brachten mehr von dem mit, was diese Arbeit vom ersten Tag an braucht.

Das sagt etwas über eine Liste von Anforderungen in einem bestimmten Monat und nichts darüber, was Sie können.<#if (personal.topic)??> Was Sie zum Thema ${personal.topic} erzählt haben, ist angekommen, das verspreche ich Ihnen.</#if> Wenn Sie wissen möchten, was gefehlt hat, fragen Sie mich. Sie bekommen die ehrliche Antwort in wenigen Sätzen, keinen Vordruck.

Dürfen wir uns wieder melden, wenn etwas besser passt? Falls nicht, genügt ein Wort, und wir bewahren nichts von Ihnen auf. Und umgekehrt steht es Ihnen jederzeit frei: Bei ${sender.organisation} arbeiten Menschen, die im zweiten Anlauf gekommen sind.

Danke für Ihre Zeit, und dafür, dass Sie Fremden gezeigt haben, was Sie können.
</@layout.message>
--- html
<@layout.message preheader="Was es heißt, was es nicht heißt und was Sie fragen können" closing="Alles Gute für Ihren Weg">
<@layout.p>Guten Tag ${candidate.fullName!candidate.firstName},</@layout.p>
<@layout.p>lieber gleich im ersten Satz als im dritten: Wir können Ihnen <#if opening??>die Stelle (${opening.title}) nicht<#else>diesmal keine Stelle</#if> anbieten. Andere brachten mehr von dem mit, was diese Arbeit vom ersten Tag an braucht.</@layout.p>
<@layout.p>Das sagt etwas über eine Liste von Anforderungen in einem bestimmten Monat und nichts darüber, was Sie können.<#if (personal.topic)??> Was Sie zum Thema ${personal.topic} erzählt haben, ist angekommen, das verspreche ich Ihnen.</#if> Wenn Sie wissen möchten, was gefehlt hat, fragen Sie mich. Sie bekommen die ehrliche Antwort in wenigen Sätzen, keinen Vordruck.</@layout.p>
<@layout.p>Dürfen wir uns wieder melden, wenn etwas besser passt? Falls nicht, genügt ein Wort, und wir bewahren nichts von Ihnen auf. Und umgekehrt steht es Ihnen jederzeit frei: Bei ${sender.organisation} arbeiten Menschen, die im zweiten Anlauf gekommen sind.</@layout.p>
<@layout.p>Danke für Ihre Zeit, und dafür, dass Sie Fremden gezeigt haben, was Sie können.</@layout.p>
</@layout.message>
