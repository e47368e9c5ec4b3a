---
purpose: To a colleague thirty days after joining; asks how it is going and what is missing
for: colleague
needs:
  - work.title
sample:
  candidate: { ref: c-1065, firstName: Lotte, fullName: Lotte Janssens, language: nl }
  work:
    title: Productontwerper
    employer: Haven Gezondheid
    yearsInRole: 0
    function: productontwerp
    skills: [prototypes, gebruikersonderzoek, toegankelijkheid]
    interests: [de weg van de patiënt, toegankelijkheid]
  personal:
    reason: je casus over formulieren voor mensen met haast
    topic: toegankelijke formulieren
  sender:
    name: Thijs Bakker
    title: Recruiter
    organisation: Haven Gezondheid
    postalAddress: Scheldekaai 77, 2000 Antwerpen, België
  links:
    unsubscribe: https://people.example.net/u/1065nl
    preferences: https://people.example.net/p/1065nl
  today: 2027-04-01
--- subject
Je eerste maand als ${work.title}
--- text
<@layout.message closing="Fijn dat je er bent,">
<@layout.greeting/>

Je bent nu ongeveer een maand bij ons als ${work.title}. Hoe gaat het?

Eén zin is genoeg: wat is zoals je had verwacht, en wat niet?

En wacht je nog ergens op, een wachtwoord, een bureau, een antwoord? Zeg het, dan ga ik erachteraan.
</@layout.message>
--- html
<@layout.message preheader="Hoe gaat het?" closing="Fijn dat je er bent,">
<@layout.greeting/>
<@layout.p>Je bent nu ongeveer een maand bij ons als ${work.title}. Hoe gaat het?</@layout.p>
<@layout.p>Eén zin is genoeg: wat is zoals je had verwacht, en wat niet?</@layout.p>
<@layout.p>En wacht je nog ergens op, een wachtwoord, een bureau, een antwoord? Zeg het, dan ga ik erachteraan.</@layout.p>
</@layout.message>
