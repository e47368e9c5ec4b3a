---
purpose: Offers somebody in our hiring process 15 minutes with a leader who answers for the direction
for: process
from: recruiter
needs:
  - personal.topic
  - sender.organisation
  - introduction.about
  - introduction.name
  - introduction.title
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
Wil je ${introduction.name} spreken?
--- text
<@layout.message closing="Hartelijke groet,">
<@layout.greeting word="Beste"/>

Nu je over ons aanbod nadenkt: wil je ${introduction.name} spreken, ${introduction.title}? ${introduction.about}

15 minuten is genoeg. Vraag wat je moet weten om te beslissen: waar ${sender.organisation} heen gaat, hoe zeker het geld is, wat dat betekent voor ${personal.topic}.

Laat het weten, dan regel ik het. Je kunt je vragen ook opschrijven. En heb je er geen behoefte aan, dan is dat ook goed.
</@layout.message>
--- html
<@layout.message preheader="15 minuten, jouw vragen" closing="Hartelijke groet,">
<@layout.greeting word="Beste"/>
<@layout.p>Nu je over ons aanbod nadenkt: wil je ${introduction.name} spreken, ${introduction.title}? ${introduction.about}</@layout.p>
<@layout.p>15 minuten is genoeg. Vraag wat je moet weten om te beslissen: waar ${sender.organisation} heen gaat, hoe zeker het geld is, wat dat betekent voor ${personal.topic}.</@layout.p>
<@layout.p>Laat het weten, dan regel ik het. Je kunt je vragen ook opschrijven. En heb je er geen behoefte aan, dan is dat ook goed.</@layout.p>
</@layout.message>
