---
purpose: To a person who gave no sign for long; asks whether we may keep their data, and says what happens otherwise
for: notice
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
Dürfen wir Ihre beruflichen Angaben behalten?
--- text
<@layout.message>
<@layout.greeting/>

wir haben berufliche Angaben zu Ihnen gespeichert und lange nichts von Ihnen gehört. Ohne Grund möchten wir sie nicht behalten.

Wenn wir sie behalten und Ihnen ab und zu schreiben dürfen, antworten Sie auf diese E-Mail mit einem Ja. Hören wir nichts von Ihnen, löschen wir sie.
</@layout.message>
--- html
<@layout.message preheader="Sonst löschen wir sie">
<@layout.greeting/>
<@layout.p>wir haben berufliche Angaben zu Ihnen gespeichert und lange nichts von Ihnen gehört. Ohne Grund möchten wir sie nicht behalten.</@layout.p>
<@layout.p>Wenn wir sie behalten und Ihnen ab und zu schreiben dürfen, antworten Sie auf diese E-Mail mit einem Ja. Hören wir nichts von Ihnen, löschen wir sie.</@layout.p>
</@layout.message>
