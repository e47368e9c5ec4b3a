---
purpose: A friendly line to somebody in our hiring process, on the phone they gave us
for: process
via: sms
from: recruiter
needs:
  - sender.name
  - sender.organisation
optional:
  - candidate.firstName
sample:
  candidate: { ref: c-3064, firstName: Sytske, fullName: Sytske Hoekstra, language: nl }
  sender:
    name: Simon Kelder
    title: Recruiting partner
    organisation: Dalwind Energie
    postalAddress: Stationsplein 3, 6811 KG Arnhem, Nederland
  links:
    unsubscribe: https://join.example.com/u/3064
    preferences: https://join.example.com/p/3064
  today: 2027-07-08
--- text
Hoi<#if candidate.firstName??> ${candidate.firstName}</#if>, met ${sender.name} van ${sender.organisation}. Er is nog geen nieuws, maar ik wilde je niet in het ongewisse laten. Heb je vragen? App me hier, of zeg wanneer ik kan bellen.
