---
purpose: To a person whose consent to email ends soon; asks whether we may go on writing
for: notice
needs:
  - sender.organisation
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
Dürfen wir Ihnen weiter schreiben?
--- text
<@layout.message>
<@layout.greeting/>

vor einiger Zeit haben Sie zugestimmt, dass wir Ihnen über die Arbeit bei ${sender.organisation} schreiben dürfen. Diese Einwilligung endet bald.

Wenn Sie weiter von uns hören möchten, antworten Sie auf diese E-Mail mit einem Ja. Wenn nicht, müssen Sie nichts tun: Endet die Einwilligung, schreiben wir nicht mehr.
</@layout.message>
--- html
<@layout.message preheader="Ein Ja genügt">
<@layout.greeting/>
<@layout.p>vor einiger Zeit haben Sie zugestimmt, dass wir Ihnen über die Arbeit bei ${sender.organisation} schreiben dürfen. Diese Einwilligung endet bald.</@layout.p>
<@layout.p>Wenn Sie weiter von uns hören möchten, antworten Sie auf diese E-Mail mit einem Ja. Wenn nicht, müssen Sie nichts tun: Endet die Einwilligung, schreiben wir nicht mehr.</@layout.p>
</@layout.message>
