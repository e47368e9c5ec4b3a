---
purpose: Invites an advocate to speak at an event, or to a candidate for 15 minutes, now and then
for: colleague
needs:
  - candidate.firstName
  - personal.reason
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
<@layout.message closing="Met goede hoop,">
Beste ${candidate.firstName},

Mensen geloven wie het werk doet eerder dan mij, en terecht. Als het over ${personal.topic} gaat, gun ik hun dat ze jou horen, vanwege ${personal.reason}.

Zo nu en dan, en nooit zonder het eerst te vragen, zou het een van deze twee kunnen zijn:

- Een praatje of een plek in een panel. Het onderwerp is van jou, de dia's ook, en de reis regelen wij.
- Een gesprekje van 15 minuten met iemand die zich afvraagt of ${sender.organisation} een goede plek is. Antwoord op wat er gevraagd wordt, en sla de moeilijke kanten niet over.

Een voorgekookt verhaal krijg je van niemand. Het telt als werktijd, en dat regel ik met je leidinggevende vóór de eerste keer.

Zou je het ene willen, het andere, allebei, of voorlopig geen van beide? Wat je zegt geldt tot je iets anders zegt.
</@layout.message>
--- html
<@layout.message preheader="Zo nu en dan, in je eigen woorden, op jouw voorwaarden" closing="Met goede hoop,">
<@layout.p>Beste ${candidate.firstName},</@layout.p>
<@layout.p>Mensen geloven wie het werk doet eerder dan mij, en terecht. Als het over ${personal.topic} gaat, gun ik hun dat ze jou horen, vanwege ${personal.reason}.</@layout.p>
<@layout.p>Zo nu en dan, en nooit zonder het eerst te vragen, zou het een van deze twee kunnen zijn:</@layout.p>
<@layout.points>
<@layout.point>Een praatje of een plek in een panel. Het onderwerp is van jou, de dia's ook, en de reis regelen wij.</@layout.point>
<@layout.point>Een gesprekje van 15 minuten met iemand die zich afvraagt of ${sender.organisation} een goede plek is. Antwoord op wat er gevraagd wordt, en sla de moeilijke kanten niet over.</@layout.point>
</@layout.points>
<@layout.p>Een voorgekookt verhaal krijg je van niemand. Het telt als werktijd, en dat regel ik met je leidinggevende vóór de eerste keer.</@layout.p>
<@layout.p>Zou je het ene willen, het andere, allebei, of voorlopig geen van beide? Wat je zegt geldt tot je iets anders zegt.</@layout.p>
</@layout.message>
