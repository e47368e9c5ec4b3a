---
purpose: To somebody who withdrew an application; confirms it, thanks and leaves the door open
for: process
from: recruiter
optional:
  - candidate.firstName
promises:
  - text: "ik zal je niet vragen het nog eens te overwegen"
    keptBy: "Pause outreach after a hiring process ended"
sample:
  candidate: { ref: c-1062, firstName: Sanne, fullName: Sanne Verhoeven, language: nl }
  work:
    title: Software-architect
    employer: Waalbank
    yearsInRole: 4
    function: backend
    skills: [Java, PostgreSQL, gedistribueerde systemen]
    interests: [grootboeken, consistentie]
  personal:
    reason: je artikel over grootboeken die zichzelf uitleggen
    topic: grootboeken
  sender:
    name: Joris Mulder
    title: Recruiter techniek
    organisation: Koperveld Betalingen
    postalAddress: Havenkade 8, 3011 AA Rotterdam, Nederland
  links:
    unsubscribe: https://talent.example.com/u/1062nl
    preferences: https://talent.example.com/p/1062nl
  today: 2027-02-09
--- subject
Je sollicitatie is ingetrokken<#if candidate.firstName??>, ${candidate.firstName}</#if>
--- text
<@layout.message closing="Met dank,">
<@layout.greeting word="Beste"/>

Je sollicitatie is ingetrokken, zoals je vroeg. Je hoeft verder niets te doen, en ik zal je niet vragen het nog eens te overwegen.

Dank je voor de tijd die je ons gaf. Past er ooit iets bij ons bij jou, antwoord dan gewoon op deze e-mail.
</@layout.message>
--- html
<@layout.message preheader="En dank je voor je tijd" closing="Met dank,">
<@layout.greeting word="Beste"/>
<@layout.p>Je sollicitatie is ingetrokken, zoals je vroeg. Je hoeft verder niets te doen, en ik zal je niet vragen het nog eens te overwegen.</@layout.p>
<@layout.p>Dank je voor de tijd die je ons gaf. Past er ooit iets bij ons bij jou, antwoord dan gewoon op deze e-mail.</@layout.p>
</@layout.message>
