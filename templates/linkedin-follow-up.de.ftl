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
  - candidate.fullName
sample:
  candidate: { ref: c-2063, firstName: Gesine, fullName: Gesine Albers, language: de }
  work:
    title: Sicherheitsingenieurin
    employer: Brombeer Gesundheit
    yearsInRole: 3
    function: Sicherheit
    skills: [Go, Fuzzing, Prüfung]
    interests: [Fuzzing, Speichersicherheit]
  personal:
    reason: Ihr Fuzzing-Tagebuch
    topic: Fuzzing
  sender:
    name: Henrik Sandmann
    title: Personalgewinnung Technik
    organisation: Domwerk Systeme
    postalAddress: Am Alten Ufer 14, 50668 Köln
  links:
    unsubscribe: https://karriere.example.com/u/2063
    preferences: https://karriere.example.com/p/2063
  today: 2027-03-09
--- text
Danke fürs Vernetzen<#if candidate.firstName??>, ${candidate.fullName!candidate.firstName}</#if>. Falls Sie einmal eine zweite Meinung zu einer Frage rund um ${personal.topic} brauchen, schreiben Sie mir. Ich frage die Kolleginnen und Kollegen, die sich damit auskennen, und schicke Ihnen die Antwort. Mehr nicht. Viele Grüße, ${sender.name}
