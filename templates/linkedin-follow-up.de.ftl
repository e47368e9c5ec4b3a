---
purpose: After they accepted the connection; gives something, asks for nothing
for: outreach
via: linkedin
needs:
  - candidate.firstName
  - personal.topic
  - sender.name
optional:
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
Schön, dass wir vernetzt sind, ${candidate.fullName!candidate.firstName}. Weil Sie sich mit ${personal.topic} befassen: Schicken Sie mir eine Frage dazu, und wer hier daran arbeitet, antwortet Ihnen mit Namen. Dass Sie keine neue Stelle suchen, weiß ich; daran rührt das nicht. ${sender.name}
