---
purpose: "On the morning of their talk with us: a good wish, where and when, and a number that answers"
for: process
via: sms
from: recruiter
needs:
  - sender.name
  - sender.organisation
optional:
  - candidate.firstName
  - event.date
  - event.place
sample:
  candidate: { ref: c-3065, firstName: Jelle, fullName: Jelle Terpstra, language: nl }
  event:
    title: Kennismaken met het team Meetdata
    date: 2027-07-14T12:00:00Z
    place: Stationsplein 3, tweede verdieping
    link: https://join.example.com/nl/route
  zone: Europe/Amsterdam
  sender:
    name: Simon Kelder
    title: Recruiting partner
    organisation: Dalwind Energie
    postalAddress: Stationsplein 3, 6811 KG Arnhem, Nederland
  links:
    unsubscribe: https://join.example.com/u/3065
    preferences: https://join.example.com/p/3065
  today: 2027-07-14
--- text
Goedemorgen<#if candidate.firstName??> ${candidate.firstName}</#if>, met ${sender.name} van ${sender.organisation}. Tot straks<#if (event.date)??> om ${event.date.time}</#if><#if (event.place)??>, ${event.place}</#if>. Vertraging, of kun je de deur niet vinden? Bel of app dit nummer. Veel plezier!
