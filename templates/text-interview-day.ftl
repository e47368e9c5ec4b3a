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
  candidate: { ref: c-1065, firstName: Imogen, fullName: Imogen Hartley, language: en }
  event:
    title: Meeting the Metering team
    date: 2027-07-14T12:00:00Z
    place: Bahnhofplatz 3, second floor
    link: https://join.example.com/way
  zone: Europe/Zurich
  sender:
    name: Simon Keller
    title: Recruiting partner
    organisation: Talwind Energy
    postalAddress: Bahnhofplatz 3, 8400 Winterthur, Switzerland
  links:
    unsubscribe: https://join.example.com/u/1065
    preferences: https://join.example.com/p/1065
  today: 2027-07-14
--- text
Good morning<#if candidate.firstName??> ${candidate.firstName}</#if>, ${sender.name} from ${sender.organisation} here. See you today<#if (event.date)??> at ${event.date.time}</#if><#if (event.place)??>, ${event.place}</#if>. Running late or can't find the door? Text or call this number. Enjoy it!
