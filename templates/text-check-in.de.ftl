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
  - candidate.fullName
sample:
  candidate: { ref: c-2064, firstName: Lennart, fullName: Lennart Vogt, language: de }
  sender:
    name: Simon Keller
    title: Recruiting Partner
    organisation: Talwind Energie
    postalAddress: Bahnhofplatz 3, 8400 Winterthur, Schweiz
  links:
    unsubscribe: https://join.example.com/u/2064
    preferences: https://join.example.com/p/2064
  today: 2027-07-08
--- text
Guten Tag<#if candidate.firstName??> ${candidate.fullName!candidate.firstName}</#if>, hier ist ${sender.name} von ${sender.organisation}. Neues gibt es noch nicht, aber ich wollte Sie nicht im Ungewissen lassen. Haben Sie Fragen? Schreiben Sie mir hier, oder sagen Sie mir, wann ich anrufen kann.
