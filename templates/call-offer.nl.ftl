---
purpose: "Script for the call in which somebody hears our offer: the whole of it, plainly, and no pressure"
for: process
via: phone
from: recruiter
needs:
  - personal.topic
  - sender.name
  - sender.organisation
optional:
  - candidate.firstName
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
Voor je belt: leg het hele aanbod voor je: salaris, uren, plek, begin, opzegtermijn. Weet wat vaststaat en waar ruimte zit.

Begin
“Hoi<#if candidate.firstName??> ${candidate.firstName}</#if>, met ${sender.name} van ${sender.organisation}, met goed nieuws. Heb je een rustig kwartier, of zal ik later bellen?”

Zeg het in één zin
“We willen graag met je werken<#if opening??>, als ${opening.title} in het team ${opening.team}</#if>.” Wacht dan even.

Zeg waarom
Noem in één zin wat de mensen overtuigde die ze spraken.

Loop alles langs
- Het salaris als één getal, en waaruit dat bestaat.
- Hoeveel van een week naar ${personal.topic} gaat, en hoeveel niet.
- Wat hier nog niet af is en op hun bureau komt.

Vraag
- “Wat is beter dan je hoopte? Wat valt tegen?”
- “Wie beslist er mee, en wat wil die weten?”
- “Wat heb je van ons nodig om te beslissen?”

Geef ze tijd
“Neem de dagen die je nodig hebt. Welke dag spreken we af?” Is er een ander aanbod, bied er dan niet aan de telefoon tegenop. Vraag wat er goed aan is.

Afronden
“Wat je ook beslist, ik ben blij dat we elkaar kennen.”

Daarna: stuur het aanbod vandaag nog op papier, zoals je het vertelde.
