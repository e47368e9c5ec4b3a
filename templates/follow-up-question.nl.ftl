---
purpose: The fourth touch; one honest question about their own work, and nothing else asked
for: outreach
from: recruiter
audience: known
needs:
  - work.function
  - personal.reason
  - personal.topic
sample:
  candidate: { ref: c-3043, firstName: Rachid, fullName: Rachid Amrani, language: nl }
  work:
    title: Beveiligingsingenieur
    employer: Amstel Betalingen
    yearsInRole: 5
    function: applicatiebeveiliging
    skills: [dreigingsanalyse, Go, codereview]
    interests: [dreigingsanalyse, veilige standaardinstellingen]
  personal:
    reason: je checklist voor dreigingsanalyses die op één pagina past
    topic: dreigingsanalyse
  sender:
    name: Iris Veldkamp
    title: Recruiter beveiliging
    organisation: Burcht Software
    postalAddress: Weesperplein 41, 1018 XA Amsterdam
  links:
    unsubscribe: https://mensen.example.org/afmelden/3043
    preferences: https://mensen.example.org/minder/3043
  today: 2027-04-08
--- subject
Eén vraag over ${personal.topic}
--- text
<@layout.message closing="Dank je wel,">
<@layout.greeting/>

Vanwege ${personal.reason} wil ik jou graag iets vragen.

Wat lijkt aan ${personal.topic} van buitenaf makkelijk en is het niet?

Dat is de hele mail. Eén zin is genoeg, en er zit geen aanbod aan vast.

Ben je benieuwd wat anderen in ${work.function} erop zeggen? Laat het me weten, dan vraag ik rond en stuur je wat ik hoor.
</@layout.message>
--- html
<@layout.message preheader="Eén zin is genoeg" closing="Dank je wel,">
<@layout.greeting/>
<@layout.p>Vanwege ${personal.reason} wil ik jou graag iets vragen.</@layout.p>
<@layout.p>Wat lijkt aan ${personal.topic} van buitenaf makkelijk en is het niet?</@layout.p>
<@layout.p>Dat is de hele mail. Eén zin is genoeg, en er zit geen aanbod aan vast.</@layout.p>
<@layout.p>Ben je benieuwd wat anderen in ${work.function} erop zeggen? Laat het me weten, dan vraag ik rond en stuur je wat ik hoor.</@layout.p>
</@layout.message>
