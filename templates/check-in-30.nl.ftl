---
purpose: To a colleague thirty days after joining; asks how it is going and what is missing
for: colleague
needs:
  - candidate.firstName
  - personal.reason
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
Hoi ${candidate.firstName},

Ooit schreef ik je vanwege ${personal.reason}, zonder dat we elkaar kenden; nu werken we in hetzelfde huis en zit je eerste maand erop. Hoe gaat het?

Op elk van deze twee is één regel genoeg. Wat klopt precies met wat we je vertelden? En wat niet?

Wacht je nog op iets, een wachtwoord, een bureau of een antwoord van iemand, zeg het dan. Dan ga ik erachteraan en hoef jij dat niet te doen.
</@layout.message>
--- html
<@layout.message preheader="Twee vragen, op elk één regel" closing="Fijn dat je er bent,">
<@layout.p>Hoi ${candidate.firstName},</@layout.p>
<@layout.p>Ooit schreef ik je vanwege ${personal.reason}, zonder dat we elkaar kenden; nu werken we in hetzelfde huis en zit je eerste maand erop. Hoe gaat het?</@layout.p>
<@layout.p>Op elk van deze twee is één regel genoeg. Wat klopt precies met wat we je vertelden? En wat niet?</@layout.p>
<@layout.p>Wacht je nog op iets, een wachtwoord, een bureau of een antwoord van iemand, zeg het dan. Dan ga ik erachteraan en hoef jij dat niet te doen.</@layout.p>
</@layout.message>
