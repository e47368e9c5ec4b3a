---
purpose: To a person whom no email reached for a month; says where we have their data from and what they can do
for: notice
needs:
  - candidate.source
optional:
  - candidate.collectedOn
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
Waar we je zakelijke gegevens vandaan hebben
--- text
<@layout.message>
<@layout.greeting/>

We willen open tegen je zijn: we bewaren zakelijke gegevens van je, omdat jouw werk en het onze op een dag bij elkaar kunnen passen.

<#if candidate.source??>
Ze komen hiervandaan: ${candidate.source}.<#if candidate.collectedOn??> We hebben ze sinds ${candidate.collectedOn}.</#if>

</#if>
Je hoeft niets te doen. Wil je de gegevens zien, verbeteren of laten wissen? Antwoord dan op deze e-mail. Een mens regelt het voor je.
</@layout.message>
--- html
<@layout.message preheader="En wat je kunt doen">
<@layout.greeting/>
<@layout.p>We willen open tegen je zijn: we bewaren zakelijke gegevens van je, omdat jouw werk en het onze op een dag bij elkaar kunnen passen.</@layout.p>
<#if candidate.source??>
<@layout.p>Ze komen hiervandaan: ${candidate.source}.<#if candidate.collectedOn??> We hebben ze sinds ${candidate.collectedOn}.</#if></@layout.p>
</#if>
<@layout.p>Je hoeft niets te doen. Wil je de gegevens zien, verbeteren of laten wissen? Antwoord dan op deze e-mail. Een mens regelt het voor je.</@layout.p>
</@layout.message>
