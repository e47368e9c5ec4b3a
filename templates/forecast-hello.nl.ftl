---
purpose: "To somebody in the pool of a role we expect in about half a year: the place does not exist yet, and we say so"
for: update
from: recruiter
needs:
  - personal.reason
  - personal.topic
  - opening.team
  - opening.title
optional:
  - candidate.firstName
  - opening.opens
sample:
  candidate: { ref: c-3075, firstName: Hidde, fullName: Hidde Nauta, language: nl }
  work:
    title: Hydroloog
    employer: Elzen Water
    yearsInRole: 6
    function: modellering
    skills: [Python, GIS]
    interests: [overstromingsmodellen]
  personal:
    reason: je overstromingsmodel dat ook boeren kunnen lezen
    topic: overstromingsmodellen
  opening:
    ref: o-75
    title: Lead modelleur
    team: Stroomgebieden
    location: Sneek of thuis
    opens: 2027-09-15
  sender:
    name: Rianne Muller
    title: Talentpartner
    organisation: Meerzicht Prognoses
    postalAddress: Havenplein 9, 8601 CK Sneek
  links:
    unsubscribe: https://vroeg.example.com/u/3075
    preferences: https://vroeg.example.com/p/3075
  today: 2027-03-11
--- subject
Een functie die er nog niet is<#if candidate.firstName??>, ${candidate.firstName}</#if>
--- text
<@layout.message closing="Hartelijke groet,">
<@layout.greeting/>

Vanwege ${personal.reason} vertel ik je dit graag nu al: in het team ${opening.team} verwachten we iemand nodig te hebben als ${opening.title}<#if opening.opens??>, rond ${opening.opens.monthYear}</#if>.

De functie bestaat nog niet, en zulke plannen veranderen wel eens. Er valt nog niets te beslissen.

Waarom dan nu? Heb je een idee van wat iemand nodig heeft om goed werk te doen aan ${personal.topic}, dan hoor ik het graag en geef ik het door. In één zin of in 15 minuten, wat je wilt. Of houd het gewoon in je achterhoofd.
</@layout.message>
--- html
<@layout.message preheader="Er is nog niets te beslissen" closing="Hartelijke groet,">
<@layout.greeting/>
<@layout.p>Vanwege ${personal.reason} vertel ik je dit graag nu al: in het team ${opening.team} verwachten we iemand nodig te hebben als ${opening.title}<#if opening.opens??>, rond ${opening.opens.monthYear}</#if>.</@layout.p>
<@layout.p>De functie bestaat nog niet, en zulke plannen veranderen wel eens. Er valt nog niets te beslissen.</@layout.p>
<@layout.p>Waarom dan nu? Heb je een idee van wat iemand nodig heeft om goed werk te doen aan ${personal.topic}, dan hoor ik het graag en geef ik het door. In één zin of in 15 minuten, wat je wilt. Of houd het gewoon in je achterhoofd.</@layout.p>
</@layout.message>
