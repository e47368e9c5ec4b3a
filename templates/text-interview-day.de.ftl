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
  - candidate.fullName
  - event.date
  - event.place
sample:
  candidate: { ref: c-2065, firstName: Wiebke, fullName: Wiebke Harms, language: de }
  event:
    title: Treffen mit dem Team Messwesen
    date: 2027-07-14T12:00:00Z
    place: Bahnhofplatz 3, zweiter Stock
    link: https://join.example.com/de/weg
  zone: Europe/Zurich
  sender:
    name: Simon Keller
    title: Recruiting Partner
    organisation: Talwind Energie
    postalAddress: Bahnhofplatz 3, 8400 Winterthur, Schweiz
  links:
    unsubscribe: https://join.example.com/u/2065
    preferences: https://join.example.com/p/2065
  today: 2027-07-14
--- text
Guten Morgen<#if candidate.firstName??> ${candidate.fullName!candidate.firstName}</#if>, hier ist ${sender.name} von ${sender.organisation}. Wir freuen uns heute auf Sie<#if (event.date)??>, um ${event.date.time} Uhr</#if><#if (event.place)??>: ${event.place}</#if>. Zug verspätet oder Eingang nicht gefunden? Rufen Sie diese Nummer an oder schreiben Sie. Viel Freude!
