---
purpose: Offers somebody in our hiring process 15 minutes with a future teammate
for: process
from: recruiter
needs:
  - personal.topic
  - introduction.about
  - introduction.name
  - introduction.title
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
15 minuten met ${introduction.name}?
--- text
<@layout.message closing="Groet,">
<@layout.greeting word="Beste"/>

Ik stel je graag voor aan ${introduction.name}, ${introduction.title}. ${introduction.about}

Zin in 15 minuten, alleen jullie twee? Vraag naar ${personal.topic}, of naar hoe een gewone week eruitziet.

Antwoord “ja”, dan breng ik jullie in contact. Spreek je liever iemand anders, zeg dan wie.
</@layout.message>
--- html
<@layout.message preheader="Iemand met wie je zou kunnen werken" closing="Groet,">
<@layout.greeting word="Beste"/>
<@layout.p>Ik stel je graag voor aan ${introduction.name}, ${introduction.title}. ${introduction.about}</@layout.p>
<@layout.p>Zin in 15 minuten, alleen jullie twee? Vraag naar ${personal.topic}, of naar hoe een gewone week eruitziet.</@layout.p>
<@layout.p>Antwoord “ja”, dan breng ik jullie in contact. Spreek je liever iemand anders, zeg dan wie.</@layout.p>
</@layout.message>
