---
purpose: "Confirms that an application arrived, and says whom to ask; asserts nothing about who reads it"
for: process
from: recruiter
needs:
  - sender.organisation
optional:
  - candidate.firstName
  - opening
sample:
  candidate: { ref: c-3071, firstName: Tadeusz, fullName: Tadeusz Wolski, language: nl }
  opening:
    ref: o-71
    title: Testingenieur
    team: Meetinstrumenten
    location: Apeldoorn
  sender:
    name: Hetty Lans
    title: Recruiter
    organisation: Helderwater Gereedschap
    postalAddress: Kanaalstraat 88, 7311 PV Apeldoorn
  links:
    unsubscribe: https://solliciteren.example.org/u/3071
    preferences: https://solliciteren.example.org/p/3071
  today: 2027-02-16
--- subject
Je sollicitatie is binnen<#if candidate.firstName??>, ${candidate.firstName}</#if>
--- text
<@layout.message closing="Met vriendelijke groet,">
<@layout.greeting word="Beste"/>

Dank je wel voor je sollicitatie bij ${sender.organisation}<#if opening??> (${opening.title})</#if>. Hij is goed aangekomen.

Je hoeft nu niets te doen. Heb je een vraag, wil je iets toevoegen of geeft een ander aanbod je haast, antwoord dan op deze mail.
</@layout.message>
--- html
<@layout.message preheader="Dank je wel" closing="Met vriendelijke groet,">
<@layout.greeting word="Beste"/>
<@layout.p>Dank je wel voor je sollicitatie bij ${sender.organisation}<#if opening??> (${opening.title})</#if>. Hij is goed aangekomen.</@layout.p>
<@layout.p>Je hoeft nu niets te doen. Heb je een vraag, wil je iets toevoegen of geeft een ander aanbod je haast, antwoord dan op deze mail.</@layout.p>
</@layout.message>
