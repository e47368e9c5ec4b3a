---
purpose: Script for a call to somebody who came close before; they know us, so this call is not a cold one
for: outreach
via: phone
from: recruiter
audience: known
needs:
  - personal.reason
  - personal.topic
  - sender.name
  - sender.organisation
optional:
  - candidate.firstName
  - earlier.opening
  - opening
sample:
  candidate: { ref: c-3068, firstName: Marit, fullName: Marit Galema, language: nl }
  work:
    title: Designlead
    employer: Reiger Vervoer
    yearsInRole: 3
    function: serviceontwerp
    skills: [onderzoek, prototypes]
    interests: [bewegwijzering]
  personal:
    reason: je wandeling door het station met een stopwatch
    topic: bewegwijzering
  earlier:
    opening: Senior serviceontwerper
  opening:
    ref: o-68
    title: Lead reizigersroutes
    team: Stations
    location: Rotterdam of thuis
  sender:
    name: Koen Walraven
    title: Hoofd recruitment
    organisation: Groenspoor Mobiliteit
    postalAddress: Kadestraat 41, 3011 AB Rotterdam
  links:
    unsubscribe: https://carriere.example.org/u/3068
    preferences: https://carriere.example.org/p/3068
  today: 2027-05-18
--- text
Voor je belt: lees terug wat er de vorige keer is gezegd, en heb de reden van de afwijzing in één eerlijke zin klaar.

Begin
“Hoi<#if candidate.firstName??> ${candidate.firstName}</#if>, met ${sender.name} van ${sender.organisation}. Ik bel vanwege ${personal.reason}. Stoor ik? Ik heb vijf minuten nodig, of ik schrijf je.”

Eerst het oude
“<#if (earlier.opening)??>Toen het om ${earlier.opening} ging<#else>De vorige keer</#if> scheelde het weinig, en we kozen iemand anders. Heeft niemand je verteld waarom, dan doe ik dat graag alsnog.” Vertel het, of vraag of het nog uitmaakt.

Geef eerst iets
“Misschien zit je goed waar je zit, en dat is prima. Als je wilt, vertel ik je wat volgens onze notities je sterke kanten waren.”

Zeg het één keer
<#if opening??>
“We hebben een vacature in het team ${opening.team}: ${opening.title}. Zal ik je er twee pagina's over sturen, met de lastige kanten erbij?”
<#else>
“Een vacature heb ik vandaag niet. Wat zou je van werk aan ${personal.topic} willen, zodat ik alleen daarvoor nog eens bel?”
</#if>

Als ze aarzelen
“Dan laten we het zo. Mag ik het nog eens vragen, en wanneer?” Noteer de maand als “nu niet”.

Afronden
“Fijn je gesproken te hebben.”
