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
  - candidate.fullName
sample:
  candidate: { ref: c-2060, firstName: Jorinde, fullName: Jorinde Kessler, language: de }
  work:
    title: Plattformentwicklerin
    employer: Lärchenfeld Zahlungen
    yearsInRole: 4
    function: Plattformentwicklung
    skills: [Go, gRPC, Tracing]
    interests: [Tracing, Beobachtbarkeit]
  personal:
    reason: Ihr Beitrag über Traces, die eine Geschichte erzählen
    topic: Tracing
  sender:
    name: Henrik Sandmann
    title: Personalgewinnung Technik
    organisation: Domwerk Systeme
    postalAddress: Am Alten Ufer 14, 50668 Köln
  links:
    unsubscribe: https://karriere.example.com/u/2060
    preferences: https://karriere.example.com/p/2060
  today: 2027-03-02
--- text
Guten Tag<#if candidate.firstName??> ${candidate.fullName!candidate.firstName}</#if>, der Grund für meine Anfrage: ${personal.reason}. Ich weiß, dass Sie nichts suchen. Falls Sie sich einmal mit jemandem von uns über ${personal.topic} austauschen möchten, stelle ich gern den Kontakt her. ${sender.name}, ${sender.organisation}
