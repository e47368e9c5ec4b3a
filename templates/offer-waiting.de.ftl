---
purpose: To somebody who has our offer; no pressure, what people usually want to know, and whom to ask
for: process
from: recruiter
needs:
  - work.employer
  - personal.topic
optional:
  - opening
sample:
  candidate: { ref: c-1050, firstName: Jonas, fullName: Jonas Ekhoff, language: de }
  work:
    title: Infrastruktur-Ingenieur
    employer: Leuchtfeuer Medien
    yearsInRole: 7
    function: Infrastruktur
    skills: [Terraform, Linux, Netzwerke]
    interests: [Edge-Caching]
  personal:
    reason: Ihre Messungen an Edge-Caches
    topic: Edge-Caching
  opening:
    title: Staff Engineer Auslieferung
    team: Auslieferung
    location: Wilhelmshaven oder mobil
    brief: https://offers.example.org/de/auslieferung
  sender:
    name: Beate Allmers
    title: Talent Partnerin
    organisation: Windrose Streaming
    postalAddress: Am Leuchtturm 21, 26382 Wilhelmshaven, Deutschland
  links:
    unsubscribe: https://offers.example.org/u/c-1050
    preferences: https://offers.example.org/p/c-1050
  today: 2027-11-04
--- subject
Haben Sie Fragen zu unserem Angebot?
--- text
<@layout.message closing="Herzliche Grüße">
<@layout.greeting/>

unser Angebot liegt bei Ihnen<#if opening??> (${opening.title})</#if>. Dies ist keine Erinnerung. Wenn Sie mehr Zeit brauchen, sagen Sie es, und wir sprechen über den Termin.

Oft bleiben Fragen offen, die in keinem Angebot stehen: wann über das Gehalt wieder gesprochen wird, wie viel einer Woche für ${personal.topic} bleibt, wie es mit Bereitschaft und Reisen aussieht. Fragen Sie mich, oder sagen Sie mir, wenn Sie es lieber aus dem Team hören.

Wenn mehr dafür spricht, bei ${work.employer} zu bleiben, dann ist ein Nein die richtige Antwort.
</@layout.message>
--- html
<@layout.message preheader="Dies ist keine Erinnerung" closing="Herzliche Grüße">
<@layout.greeting/>
<@layout.p>unser Angebot liegt bei Ihnen<#if opening??> (${opening.title})</#if>. Dies ist keine Erinnerung. Wenn Sie mehr Zeit brauchen, sagen Sie es, und wir sprechen über den Termin.</@layout.p>
<@layout.p>Oft bleiben Fragen offen, die in keinem Angebot stehen: wann über das Gehalt wieder gesprochen wird, wie viel einer Woche für ${personal.topic} bleibt, wie es mit Bereitschaft und Reisen aussieht. Fragen Sie mich, oder sagen Sie mir, wenn Sie es lieber aus dem Team hören.</@layout.p>
<@layout.p>Wenn mehr dafür spricht, bei ${work.employer} zu bleiben, dann ist ein Nein die richtige Antwort.</@layout.p>
</@layout.message>
