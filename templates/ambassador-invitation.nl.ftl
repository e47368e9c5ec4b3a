---
purpose: Invites an advocate to speak at an event, or to a candidate for 15 minutes, now and then
for: colleague
needs:
  - personal.topic
  - sender.organisation
sample:
  candidate: { ref: c-1070, firstName: Gijs, fullName: Gijs Vermeulen, language: nl }
  work:
    title: Engineering manager
    employer: Asterbaan Robotica
    yearsInRole: 4
    function: robotica
    skills: [bewegingsplanning, C++, coaching]
    interests: [bewegingsplanning, teamopbouw]
  personal:
    reason: wat je drie mensen vertelde die dit jaar bij ons kwamen en je nog steeds aanhalen
    topic: bewegingsplanning
  sender:
    name: Nina Kasteel
    title: Hoofd recruitment
    organisation: Asterbaan Robotica
    postalAddress: Rotterdamseweg 95, 2628 AL Delft, Nederland
  links:
    unsubscribe: https://robots.example.com/u/1070nl
    preferences: https://robots.example.com/p/1070nl
  today: 2027-10-05
--- subject
Zou je anderen willen vertellen over ${personal.topic}?
--- text
<@layout.message closing="Dank je wel,">
<@layout.greeting/>

Mensen geloven wie het werk doet eerder dan mij. Daarom hoor ik graag jou over ${personal.topic}. Zou een van deze iets voor je zijn, af en toe?

- Een praatje of een plek in een panel. Jij kiest het onderwerp.
- Een gesprek van 15 minuten met iemand die overweegt bij ${sender.organisation} te komen. Antwoord op wat er gevraagd wordt, ook op het lastige.

Eén, allebei of geen van beide? Elk antwoord is goed.
</@layout.message>
--- html
<@layout.message preheader="Een praatje, een gesprek of geen van beide" closing="Dank je wel,">
<@layout.greeting/>
<@layout.p>Mensen geloven wie het werk doet eerder dan mij. Daarom hoor ik graag jou over ${personal.topic}. Zou een van deze iets voor je zijn, af en toe?</@layout.p>
<@layout.points>
<@layout.point>Een praatje of een plek in een panel. Jij kiest het onderwerp.</@layout.point>
<@layout.point>Een gesprek van 15 minuten met iemand die overweegt bij ${sender.organisation} te komen. Antwoord op wat er gevraagd wordt, ook op het lastige.</@layout.point>
</@layout.points>
<@layout.p>Eén, allebei of geen van beide? Elk antwoord is goed.</@layout.p>
</@layout.message>
