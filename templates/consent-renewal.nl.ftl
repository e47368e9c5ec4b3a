---
purpose: To a person whose consent to email ends soon; asks whether we may go on writing
for: notice
needs:
  - sender.organisation
sample:
  candidate:
    ref: c-1073
    firstName: Sanne
    fullName: Sanne de Wit
    language: nl
    source: je openbare profiel op een zakelijk netwerk
    collectedOn: 2027-01-11
  work:
    title: Softwarearchitect
    employer: Haven Gezondheid
    yearsInRole: 4
    function: softwareontwikkeling
    skills: [Go, PostgreSQL, gedistribueerde systemen]
    interests: [databases, consistentiemodellen]
  sender:
    name: Thijs Bakker
    title: Recruiter
    organisation: Schelde Bank
    postalAddress: Scheldekaai 77, 2000 Antwerpen, België
  links:
    unsubscribe: https://people.example.net/u/1073nl
    preferences: https://people.example.net/p/1073nl
    privacy: https://people.example.net/privacy
  today: 2027-02-01
--- subject
Mogen we je blijven schrijven?
--- text
<@layout.message>
<@layout.greeting/>

Een tijd geleden heb je ermee ingestemd dat we je schrijven over werken bij ${sender.organisation}. Die toestemming loopt binnenkort af.

Wil je van ons blijven horen? Antwoord dan op deze e-mail met een ja. Zo niet, dan hoef je niets te doen: als de toestemming afloopt, stoppen we.
</@layout.message>
--- html
<@layout.message preheader="Een ja is genoeg">
<@layout.greeting/>
<@layout.p>Een tijd geleden heb je ermee ingestemd dat we je schrijven over werken bij ${sender.organisation}. Die toestemming loopt binnenkort af.</@layout.p>
<@layout.p>Wil je van ons blijven horen? Antwoord dan op deze e-mail met een ja. Zo niet, dan hoef je niets te doen: als de toestemming afloopt, stoppen we.</@layout.p>
</@layout.message>
