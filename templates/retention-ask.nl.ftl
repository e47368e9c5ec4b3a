---
purpose: To a person who gave no sign for long; asks whether we may keep their data, and says what happens otherwise
for: notice
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
Mogen we je zakelijke gegevens bewaren?
--- text
<@layout.message>
<@layout.greeting/>

We bewaren zakelijke gegevens van je en hebben lang niets van je gehoord. Zonder reden willen we ze niet bewaren.

Mogen we ze bewaren en je af en toe schrijven? Antwoord dan op deze e-mail met een ja. Horen we niets, dan wissen we ze.
</@layout.message>
--- html
<@layout.message preheader="Anders wissen we ze">
<@layout.greeting/>
<@layout.p>We bewaren zakelijke gegevens van je en hebben lang niets van je gehoord. Zonder reden willen we ze niet bewaren.</@layout.p>
<@layout.p>Mogen we ze bewaren en je af en toe schrijven? Antwoord dan op deze e-mail met een ja. Horen we niets, dan wissen we ze.</@layout.p>
</@layout.message>
