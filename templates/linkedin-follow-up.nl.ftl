---
purpose: After they accepted the connection; gives something, asks for nothing
for: outreach
via: linkedin
from: recruiter
audience: known
needs:
  - personal.topic
  - sender.name
optional:
  - candidate.firstName
sample:
  candidate: { ref: c-3063, firstName: Machteld, fullName: Machteld Brink, language: nl }
  work:
    title: Beveiligingsingenieur
    employer: Braam Zorg
    yearsInRole: 3
    function: beveiliging
    skills: [Go, fuzzing, review]
    interests: [fuzzing, geheugenveiligheid]
  personal:
    reason: je fuzzingdagboek
    topic: fuzzing
  sender:
    name: Joris Hendriks
    title: Talentpartner
    organisation: IJsselstroom Systemen
    postalAddress: Thorbeckegracht 18, 8011 VN Zwolle
  links:
    unsubscribe: https://werken.example.com/u/3063
    preferences: https://werken.example.com/p/3063
  today: 2027-03-09
--- text
Leuk dat we nu contact hebben<#if candidate.firstName??>, ${candidate.firstName}</#if>. Zoek je ooit een tweede mening over iets rond ${personal.topic}, stuur me dan je vraag. Ik leg hem voor aan de mensen hier die er verstand van hebben en stuur je het antwoord. Meer niet. Groet, ${sender.name}
