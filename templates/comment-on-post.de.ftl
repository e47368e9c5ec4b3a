---
purpose: A comment below something they published; takes it seriously, asks one question, pitches nothing
for: introduction
via: comment
from: recruiter
needs:
  - personal.reason
  - personal.topic
optional:
  - candidate.firstName
  - candidate.fullName
sample:
  candidate: { ref: c-2061, firstName: Mechthild, fullName: Mechthild Orlowski, language: de }
  work:
    title: Leitende Entwicklerin
    employer: Rabenkarte
    yearsInRole: 6
    function: Suche
    skills: [Rust, Indizes, Rangfolgen]
    interests: [Rangfolgen, Auswertung]
  personal:
    reason: Ihr Aufsatz über Suchtreffer, auf die niemand klickt
    topic: Rangfolgen
  sender:
    name: Henrik Sandmann
    title: Personalgewinnung Technik
    organisation: Domwerk Systeme
    postalAddress: Am Alten Ufer 14, 50668 Köln
  links:
    unsubscribe: https://karriere.example.com/u/2061
    preferences: https://karriere.example.com/p/2061
  today: 2027-03-02
--- text
${personal.reason?cap_first}: danke dafür<#if candidate.firstName??>, ${candidate.fullName!candidate.firstName}</#if>. Was mich interessiert: Was haben Sie über ${personal.topic} am Anfang ganz anders gesehen als heute?
