---
purpose: To the close second in a hiring process; an honest no, the reason it was close, and a way to stay in touch
for: process
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
optional:
  - opening
sample:
  candidate: { ref: c-1064, firstName: Imane, fullName: Imane Bouali, language: nl }
  work:
    title: Beveiligingsspecialist
    employer: Helderwater Cloud
    yearsInRole: 5
    function: beveiliging
    skills: [dreigingsmodellen, Rust, identiteit]
    interests: [dreigingsmodellen, geheugenveiligheid]
  personal:
    reason: het dreigingsmodel dat je met ons team tekende, met daarin een gat dat al twee jaar bestond
    topic: dreigingsmodellen
  opening:
    title: Leidend beveiligingsspecialist
    team: Identiteit
    location: Groningen
  sender:
    name: Wouter Smit
    title: Recruiter techniek
    organisation: Martini Systemen
    postalAddress: Vismarkt 5, 9712 CA Groningen, Nederland
  links:
    unsubscribe: https://people.example.com/u/1064nl
    preferences: https://people.example.com/p/1064nl
  today: 2027-06-24
--- subject
Ons besluit, en jouw werk aan ${personal.topic}
--- text
<@layout.message closing="Met dank voor de tijd die je ons gaf,">
Beste ${candidate.firstName},

Tot de laatste dag ging het tussen twee mensen, en jij was een van hen. We hebben voor de ander gekozen<#if opening??>; de plek als ${opening.title} in het team ${opening.team} is daarmee vervuld</#if>. Ik schrijf het niet graag, maar je hoort het te weten, en wel van mij.

Wat voor je pleitte, en nog steeds pleit: ${personal.reason}. Dat het dichtbij was, is geen beleefdheid. Wil je weten wat de doorslag gaf, vraag het me dan. Je krijgt het te horen zoals het gezegd is, op papier of in 15 minuten aan de telefoon.

Ik zou graag contact houden over ${personal.topic}. Komt er iets dat dichter bij je ligt, dan ben je een van de eersten die ik schrijf, en beginnen we waar we gebleven waren. Zet je er liever een punt achter, dan is één woord genoeg, en dan begrijp ik dat.
</@layout.message>
--- html
<@layout.message preheader="Een eerlijk antwoord, en wat voor je pleitte" closing="Met dank voor de tijd die je ons gaf,">
<@layout.p>Beste ${candidate.firstName},</@layout.p>
<@layout.p>Tot de laatste dag ging het tussen twee mensen, en jij was een van hen. We hebben voor de ander gekozen<#if opening??>; de plek als ${opening.title} in het team ${opening.team} is daarmee vervuld</#if>. Ik schrijf het niet graag, maar je hoort het te weten, en wel van mij.</@layout.p>
<@layout.p>Wat voor je pleitte, en nog steeds pleit: ${personal.reason}. Dat het dichtbij was, is geen beleefdheid. Wil je weten wat de doorslag gaf, vraag het me dan. Je krijgt het te horen zoals het gezegd is, op papier of in 15 minuten aan de telefoon.</@layout.p>
<@layout.p>Ik zou graag contact houden over ${personal.topic}. Komt er iets dat dichter bij je ligt, dan ben je een van de eersten die ik schrijf, en beginnen we waar we gebleven waren. Zet je er liever een punt achter, dan is één woord genoeg, en dan begrijp ik dat.</@layout.p>
</@layout.message>
