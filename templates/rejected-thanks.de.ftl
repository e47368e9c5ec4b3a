---
purpose: An honest, kind no to somebody who was not close this time; the reason on request, the door open
for: process
from: recruiter
needs:
  - sender.organisation
optional:
  - opening
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
Unsere Antwort auf Ihre Bewerbung
--- text
<@layout.message closing="Alles Gute für Sie">
<@layout.greeting/>

wir können Ihnen <#if opening??>die Stelle (${opening.title}) leider nicht<#else>diesmal leider keine Stelle</#if> anbieten. Das tut mir leid, denn ich weiß, dass Sie sich Zeit dafür genommen haben.

Wenn Sie den Grund wissen möchten, fragen Sie mich. Ich sage Ihnen in ein paar klaren Sätzen, was ich sagen kann.

Danke für Ihr Interesse an ${sender.organisation}. Wenn Sie hier etwas sehen, das besser zu Ihnen passt, bewerben Sie sich gern wieder.
</@layout.message>
--- html
<@layout.message preheader="Diesmal leider eine Absage" closing="Alles Gute für Sie">
<@layout.greeting/>
<@layout.p>wir können Ihnen <#if opening??>die Stelle (${opening.title}) leider nicht<#else>diesmal leider keine Stelle</#if> anbieten. Das tut mir leid, denn ich weiß, dass Sie sich Zeit dafür genommen haben.</@layout.p>
<@layout.p>Wenn Sie den Grund wissen möchten, fragen Sie mich. Ich sage Ihnen in ein paar klaren Sätzen, was ich sagen kann.</@layout.p>
<@layout.p>Danke für Ihr Interesse an ${sender.organisation}. Wenn Sie hier etwas sehen, das besser zu Ihnen passt, bewerben Sie sich gern wieder.</@layout.p>
</@layout.message>
