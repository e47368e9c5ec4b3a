---
purpose: Script for a call to somebody who came close before; they know us, so this call is not a cold one
for: outreach
via: phone
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - sender.name
  - sender.organisation
optional:
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
Voordat je belt: lees terug wat er toen is gezegd, en zorg dat je de reden van de afwijzing in één eerlijke zin kunt geven.

Beginnen
“Dag ${candidate.firstName}, ${sender.name} van ${sender.organisation}. Wat ik niet vergeten ben, is ${personal.reason}. Stoor ik? Vijf minuten is genoeg, en anders schrijf ik je.”

Eerst wat er lag
“<#if (earlier.opening)??>Toen het om ${earlier.opening} ging<#else>De vorige keer</#if> scheelde het weinig, en werd het een ander. Heeft niemand je ooit goed verteld waarom, dan doe ik dat graag alsnog.” Vertel het dan, of vraag of het er nog toe doet.

Zeg wat je weet
“Je zit goed waar je zit, neem ik aan, en je bent niet op zoek. Daar wil ik je ook niet weghalen.”

Geef voordat je vraagt
“Eerst iets anders: ik kan je vertellen wat je volgens de mensen die je spraken het beste kunt. Dat is voor jou, waar je het ook voor gebruikt.”

<#if opening??>
Zeg het één keer
“Er is nu een plek die dichter bij ${personal.topic} ligt: ${opening.title}, in het team ${opening.team}. Zal ik je er twee pagina’s over sturen, met de lastige kanten erbij?”
<#else>
Zeg het één keer
“Een plek heb ik vandaag niet. Ik zou wel graag weten wat werk aan ${personal.topic} je zou moeten bieden, zodat ik alleen daarvoor nog eens bel.”
</#if>

Als ze aarzelen
“Dan laten we het zo. Wanneer mag ik het nog eens vragen, als dat al mag?” Schrijf de maand op, en houd je eraan.

Afronden
“Het was goed je weer te spreken.”
