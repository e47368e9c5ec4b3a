---
purpose: "Script for the call in which somebody hears our offer: the whole of it, plainly, and no pressure"
for: process
via: phone
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - sender.name
  - sender.organisation
optional:
  - opening
sample:
  candidate: { ref: c-3067, firstName: Solveig, fullName: Solveig Jansma, language: nl }
  work:
    title: Platformengineer
    employer: Stern Logistiek
    yearsInRole: 5
    function: platformtechniek
    skills: [Kubernetes, Terraform]
    interests: [ontwikkelplatformen]
  personal:
    reason: hoe je ons platform op het bord tekende en de ontbrekende helft vond
    topic: ontwikkelplatformen
  opening:
    ref: o-67
    title: Platformlead
    team: Fundamenten
    location: Harlingen of thuis
  sender:
    name: Brechtje Olthof
    title: People partner
    organisation: Kwelder Energie
    postalAddress: Zuiderhaven 19, 8861 CM Harlingen
  links:
    unsubscribe: https://werk.example.com/u/3067
    preferences: https://werk.example.com/p/3067
  today: 2027-06-02
--- text
Voordat je belt: leg het hele aanbod voor je, salaris, uren, plek, begin, opzegtermijn. Je weet wat vaststaat en waar nog ruimte zit.

Beginnen
“Dag ${candidate.firstName}, met ${sender.name} van ${sender.organisation}, en met goed nieuws. Heb je een rustig kwartiertje, of bel ik vanavond?”

Zeg het in één zin
“We willen graag met je werken<#if opening??>, als ${opening.title} in het team ${opening.team}</#if>.” Wacht dan even, en laat het binnenkomen.

Zeg waarom
“Wat de doorslag gaf: ${personal.reason}.”

Loop alles langs, het mooie en het lastige
- Het salaris in één getal, en waaruit dat bestaat.
- Hoeveel van een week naar ${personal.topic} gaat, en hoeveel niet.
- Wat hier nog niet af is, en op dat bureau terechtkomt.

Vraag
- “Wat is er beter dan je hoopte? Wat valt tegen?”
- “Wie beslist er thuis mee, en wat wil die weten?”
- “Wat heb je van ons nodig om goed te kunnen kiezen?”

Geef ze de tijd
“Je krijgt het vandaag op papier. Neem de dagen die je nodig hebt; welke dag spreken we af?” Ligt er nog een aanbod, bied dan niet in dezelfde adem hoger. Vraag wat er goed aan is.

Afronden
“Wat je ook besluit, ik ben blij dat we elkaar hebben leren kennen.”

Daarna: stuur het aanbod binnen een uur, woord voor woord zoals je het zei.
