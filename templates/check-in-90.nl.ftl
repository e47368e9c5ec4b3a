---
purpose: To a colleague ninety days after joining; three questions, of which they pick one
for: colleague
needs:
  - candidate.firstName
  - personal.reason
sample:
  candidate: { ref: c-1066, firstName: Bram, fullName: Bram de Wit, language: nl }
  work:
    title: Platformengineer
    employer: Kwelder Energie
    yearsInRole: 0
    function: platforms
    skills: [Kubernetes, Terraform, Go]
    interests: [ontwikkelplatforms, kostenbeheersing]
  personal:
    reason: de migratie die je zonder één nachtdienst leidde
    topic: ontwikkelplatforms
  sender:
    name: Anke Postma
    title: HR-partner
    organisation: Kwelder Energie
    postalAddress: Waddenweg 19, 8861 NA Harlingen, Nederland
  links:
    unsubscribe: https://work.example.com/u/1066nl
    preferences: https://work.example.com/p/1066nl
  today: 2027-09-02
--- subject
Drie vragen, ${candidate.firstName}; kies er één
--- text
<@layout.message closing="Ik luister,">
${candidate.firstName}, kom je toe aan waar je goed in bent? We vroegen je bij ons vanwege ${personal.reason}, en na negentig dagen weet jij beter dan wie ook of daar in je week plaats voor is.

Kies er een uit en laat de andere liggen:

- Waar gaat meer tijd in zitten dan zou moeten?
- Met wie hier zou je eindelijk eens willen kennismaken?
- Wat zou je deze week nog veranderen als het alleen aan jou lag?

Je antwoord blijft bij mij. Moet er iets worden rechtgezet, dan bepalen we samen wie het hoort.
</@layout.message>
--- html
<@layout.message preheader="Negentig dagen verder, en één antwoord volstaat" closing="Ik luister,">
<@layout.p>${candidate.firstName}, kom je toe aan waar je goed in bent? We vroegen je bij ons vanwege ${personal.reason}, en na negentig dagen weet jij beter dan wie ook of daar in je week plaats voor is.</@layout.p>
<@layout.p>Kies er een uit en laat de andere liggen:</@layout.p>
<@layout.points>
<@layout.point>Waar gaat meer tijd in zitten dan zou moeten?</@layout.point>
<@layout.point>Met wie hier zou je eindelijk eens willen kennismaken?</@layout.point>
<@layout.point>Wat zou je deze week nog veranderen als het alleen aan jou lag?</@layout.point>
</@layout.points>
<@layout.p>Je antwoord blijft bij mij. Moet er iets worden rechtgezet, dan bepalen we samen wie het hoort.</@layout.p>
</@layout.message>
