---
purpose: Offers somebody in our hiring process 15 minutes with a leader who answers for the direction
for: process
needs:
  - candidate.firstName
  - personal.topic
  - introduction.name
  - introduction.title
  - introduction.about
  - sender.organisation
sample:
  candidate: { ref: c-1069, firstName: Helena, fullName: Helena Brandsma, language: nl }
  work:
    title: Directeur onderzoek
    employer: Poollicht Farma
    yearsInRole: 5
    function: leiding van onderzoek
    skills: [klinische statistiek, teamopbouw]
    interests: [adaptieve studies]
  personal:
    reason: je openingslezing over adaptieve studies
    topic: adaptieve studies
  introduction:
    name: Laura Wittenberg
    title: Directeur wetenschap
    about: Ze is verantwoordelijk voor het onderzoeksprogramma sinds de eerste studie.
  sender:
    name: Maarten Osinga
    title: Hoofd werving directie
    organisation: Cederhof Bio
    postalAddress: Rijnkade 9, 2311 EB Leiden, Nederland
  links:
    unsubscribe: https://leaders.example.com/u/c-1069
    preferences: https://leaders.example.com/p/c-1069
  today: 2027-09-22
--- subject
${introduction.name} en jij, over ${personal.topic}
--- text
<@layout.message closing="Met respect voor je tijd,">
Beste ${candidate.firstName},

Bij een keuze als die van jou telt waar een bedrijf heen gaat, en dat hoor je het best van degene die ervoor instaat. Mag ik je voorstellen aan ${introduction.name}, ${introduction.title}? ${introduction.about}

Een kwartier is genoeg als het meteen ter zake komt. Vraag wat ${sender.organisation} vorig jaar heeft losgelaten en waarom, hoe zeker het geld is, en hoeveel ruimte er de komende twee jaar is voor ${personal.topic}. Omgekeerd kun je de vraag krijgen waar jij als eerste naar zou kijken.

Schrijf me vooraf wat voor jou het zwaarst weegt, dan geef ik het woordelijk door. Je vragen op papier zetten is net zo goed. En sla je deze kennismaking liever over, dan gaat al het andere gewoon door.
</@layout.message>
--- html
<@layout.message preheader="Waar het heen gaat, van wie ervoor instaat" closing="Met respect voor je tijd,">
<@layout.p>Beste ${candidate.firstName},</@layout.p>
<@layout.p>Bij een keuze als die van jou telt waar een bedrijf heen gaat, en dat hoor je het best van degene die ervoor instaat. Mag ik je voorstellen aan ${introduction.name}, ${introduction.title}? ${introduction.about}</@layout.p>
<@layout.p>Een kwartier is genoeg als het meteen ter zake komt. Vraag wat ${sender.organisation} vorig jaar heeft losgelaten en waarom, hoe zeker het geld is, en hoeveel ruimte er de komende twee jaar is voor ${personal.topic}. Omgekeerd kun je de vraag krijgen waar jij als eerste naar zou kijken.</@layout.p>
<@layout.p>Schrijf me vooraf wat voor jou het zwaarst weegt, dan geef ik het woordelijk door. Je vragen op papier zetten is net zo goed. En sla je deze kennismaking liever over, dan gaat al het andere gewoon door.</@layout.p>
</@layout.message>
