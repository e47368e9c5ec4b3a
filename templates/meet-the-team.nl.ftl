---
purpose: Offers somebody in our hiring process 15 minutes with a future teammate
for: process
needs:
  - candidate.firstName
  - personal.topic
  - introduction.name
  - introduction.title
  - introduction.about
sample:
  candidate: { ref: c-1068, firstName: Ruben, fullName: Ruben Manders, language: nl }
  work:
    title: Engineer beeldherkenning
    employer: Boomgaardblik
    yearsInRole: 3
    function: beeldherkenning
    skills: [OpenCV, CUDA, annotatie]
    interests: [detectie van kleine objecten]
  personal:
    reason: je paper over insecten op bladfoto’s
    topic: detectie van kleine objecten
  introduction:
    name: Ines Kalter
    title: Engineer beeldherkenning
    about: Ze bouwde het camerarek voor onze proefvelden en repareert het nog steeds zelf.
  sender:
    name: Clara Nuis
    title: Talent partner
    organisation: Haagroos AI
    postalAddress: Boomgaardweg 2, 6708 PB Wageningen, Nederland
  links:
    unsubscribe: https://team.example.net/u/c-1068
    preferences: https://team.example.net/p/c-1068
  today: 2027-08-17
--- subject
Een kwartier met ${introduction.name}?
--- text
<@layout.message closing="Laat maar weten,">
Hoi ${candidate.firstName},

Er is iemand die ik je graag wil voorstellen: ${introduction.name}, ${introduction.title}. ${introduction.about}

Misschien werken jullie binnenkort zij aan zij, en met ${personal.topic} hebben jullie meteen iets om mee te beginnen. Een kwartier, alleen jullie tweeën: ik ben er niet bij, niemand maakt aantekeningen, en als stap in de procedure telt het niet.

Zit je om vragen verlegen, dan hebben deze anderen geholpen: welke week van dit jaar was de zwaarste? Wie beslist als twee van jullie het oneens zijn? Wat zou je als eerste veranderen?

Antwoord met ‘graag’, dan zet ik jullie samen in één mail en prikken jullie zelf een moment. Ontmoet je liever iemand anders, iemand die net is begonnen of juist uit een ander vak? Zeg het, en ik vraag rond.
</@layout.message>
--- html
<@layout.message preheader="Over het vak, en zonder mij erbij" closing="Laat maar weten,">
<@layout.p>Hoi ${candidate.firstName},</@layout.p>
<@layout.p>Er is iemand die ik je graag wil voorstellen: ${introduction.name}, ${introduction.title}. ${introduction.about}</@layout.p>
<@layout.p>Misschien werken jullie binnenkort zij aan zij, en met ${personal.topic} hebben jullie meteen iets om mee te beginnen. Een kwartier, alleen jullie tweeën: ik ben er niet bij, niemand maakt aantekeningen, en als stap in de procedure telt het niet.</@layout.p>
<@layout.p>Zit je om vragen verlegen, dan hebben deze anderen geholpen: welke week van dit jaar was de zwaarste? Wie beslist als twee van jullie het oneens zijn? Wat zou je als eerste veranderen?</@layout.p>
<@layout.p>Antwoord met ‘graag’, dan zet ik jullie samen in één mail en prikken jullie zelf een moment. Ontmoet je liever iemand anders, iemand die net is begonnen of juist uit een ander vak? Zeg het, en ik vraag rond.</@layout.p>
</@layout.message>
