---
purpose: A connection request on a professional network; the first touch where there is a profile
for: introduction
via: linkedin
from: recruiter
needs:
  - personal.reason
  - personal.topic
  - sender.name
  - sender.organisation
optional:
  - candidate.firstName
sample:
  candidate: { ref: c-3060, firstName: Fenna, fullName: Fenna Wiersma, language: nl }
  work:
    title: Platformontwikkelaar
    employer: Lariks Betalingen
    yearsInRole: 4
    function: platformontwikkeling
    skills: [Go, gRPC, tracing]
    interests: [tracing, observability]
  personal:
    reason: je stuk over traces die een verhaal vertellen
    topic: tracing
  sender:
    name: Joris Hendriks
    title: Talentpartner
    organisation: IJsselstroom Systemen
    postalAddress: Thorbeckegracht 18, 8011 VN Zwolle
  links:
    unsubscribe: https://werken.example.com/u/3060
    preferences: https://werken.example.com/p/3060
  today: 2027-03-02
--- text
Hoi<#if candidate.firstName??> ${candidate.firstName}</#if>, ik werf voor ${sender.organisation} en leg graag contact vanwege ${personal.reason}. Ik weet dat je niet op zoek bent. Wil je ooit sparren over ${personal.topic} met iemand van ons, dan breng ik jullie in contact. ${sender.name}
