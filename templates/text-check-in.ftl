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
  candidate: { ref: c-1064, firstName: Kwame, fullName: Kwame Boateng, language: en }
  sender:
    name: Simon Keller
    title: Recruiting partner
    organisation: Talwind Energy
    postalAddress: Bahnhofplatz 3, 8400 Winterthur, Switzerland
  links:
    unsubscribe: https://join.example.com/u/1064
    preferences: https://join.example.com/p/1064
  today: 2027-07-08
--- text
Hi<#if candidate.firstName??> ${candidate.firstName}</#if>, ${sender.name} from ${sender.organisation} here. No news yet, and I didn't want to leave you wondering. Any questions? Text me here, or tell me when I can call.
