---
purpose: To a person whom no email reached for a month; says where we have their data from and what they can do
for: notice
needs:
  - candidate.source
optional:
  - candidate.collectedOn
sample:
  candidate:
    ref: c-1072
    firstName: Jana
    fullName: Jana Vogt
    language: de
    source: Ihrem öffentlichen Profil in einem beruflichen Netzwerk
    collectedOn: 2027-01-11
  work:
    title: Softwarearchitektin
    employer: Halde Gesundheit
    yearsInRole: 4
    function: Softwareentwicklung
    skills: [Go, PostgreSQL, verteilte Systeme]
    interests: [Datenbanken, Konsistenzmodelle]
  sender:
    name: Tobias Reuter
    title: Recruiting-Partner
    organisation: Zechen Bank
    postalAddress: Zechenweg 7, 45127 Essen, Deutschland
  links:
    unsubscribe: https://people.example.net/u/1072de
    preferences: https://people.example.net/p/1072de
    privacy: https://people.example.net/datenschutz
  today: 2027-02-01
--- subject
Woher wir Ihre beruflichen Angaben haben
--- text
<@layout.message>
<@layout.greeting/>

Wir möchten offen zu Ihnen sein: Wir haben berufliche Angaben zu Ihnen gespeichert, weil Ihre Arbeit und unsere eines Tages zusammenpassen könnten.

<#if candidate.source??>
Sie stammen von hier: ${candidate.source}.<#if candidate.collectedOn??> Wir haben sie seit dem ${candidate.collectedOn}.</#if>

</#if>
Sie müssen nichts tun. Wenn Sie die Angaben sehen, berichtigen oder löschen lassen möchten, antworten Sie einfach auf diese E-Mail. Ein Mensch kümmert sich darum.
</@layout.message>
--- html
<@layout.message preheader="Und was Sie tun können">
<@layout.greeting/>
<@layout.p>Wir möchten offen zu Ihnen sein: Wir haben berufliche Angaben zu Ihnen gespeichert, weil Ihre Arbeit und unsere eines Tages zusammenpassen könnten.</@layout.p>
<#if candidate.source??>
<@layout.p>Sie stammen von hier: ${candidate.source}.<#if candidate.collectedOn??> Wir haben sie seit dem ${candidate.collectedOn}.</#if></@layout.p>
</#if>
<@layout.p>Sie müssen nichts tun. Wenn Sie die Angaben sehen, berichtigen oder löschen lassen möchten, antworten Sie einfach auf diese E-Mail. Ein Mensch kümmert sich darum.</@layout.p>
</@layout.message>
