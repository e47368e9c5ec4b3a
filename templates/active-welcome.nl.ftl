---
purpose: "To somebody who is looking and whom we would like to know: plain about what we have, and useful either way"
for: outreach
audience: active
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - sender.organisation
optional:
  - openings
sample:
  candidate: { ref: c-3074, firstName: Nienke, fullName: Nienke Abbas, language: nl }
  work:
    title: Mobiel ontwikkelaar
    employer: Sabel Winkels
    yearsInRole: 3
    function: mobiele ontwikkeling
    skills: [Kotlin, Swift]
    interests: [offline apps]
  personal:
    reason: je verhaal over een app die het in een tunnel doet
    topic: offline apps
  openings: [{ title: Android-ontwikkelaar, team: Buitendienst-apps }, { title: Lead mobiel, team: Betalingen }]
  sender:
    name: Marcus Holtrop
    title: Recruiter mobiel
    organisation: Lijsterbes Software
    postalAddress: Iepenlaan 31, 3581 LC Utrecht
  links:
    unsubscribe: https://hallo.example.org/u/3074
    preferences: https://hallo.example.org/p/3074
  today: 2027-01-19
--- subject
Je zoekt, ${candidate.firstName}; dan houd ik het kort
--- text
<@layout.message closing="Zonder omwegen,">
Hoi ${candidate.firstName},

Eerst zag ik ${personal.reason}, en daarna dat je openstaat voor iets nieuws. Allebei samen is reden genoeg om te schrijven, en omdat wachten het vervelendst is, staat hier wat ik vandaag al kan zeggen.

<#if openings?has_content>
Hier kunnen we iemand met jouw kijk op ${personal.topic} nu goed gebruiken:

<#list openings as place>
- ${place.title}, ${place.team}
</#list>
<#else>
Iets dat recht doet aan ${personal.topic} heb ik vandaag niet, en dat zeg ik liever eerlijk. Over een paar weken kan dat anders zijn, en dan wil ik al weten wat jij zoekt.
</#if>

Wat ik voorstel is klein: 15 minuten waarin jij vraagt en ik antwoord, ook over het salaris. Daarna weten we allebei of er meer in zit, en de dag erna hoor je van me.

Je hebt er hoe dan ook iets aan: als het ${sender.organisation} niet wordt, vertel ik je naar welke teams ik in jouw plaats zou kijken, en waar ik iemand ken stel ik je voor.

Stuur me een dag en een tijd. Je hoeft niets voor te bereiden en niets op te sturen.
</@layout.message>
--- html
<@layout.message preheader="Wat we hebben, wat niet, en waar je hoe dan ook iets aan hebt" closing="Zonder omwegen,">
<@layout.p>Hoi ${candidate.firstName},</@layout.p>
<@layout.p>Eerst zag ik ${personal.reason}, en daarna dat je openstaat voor iets nieuws. Allebei samen is reden genoeg om te schrijven, en omdat wachten het vervelendst is, staat hier wat ik vandaag al kan zeggen.</@layout.p>
<#if openings?has_content>
<@layout.p>Hier kunnen we iemand met jouw kijk op ${personal.topic} nu goed gebruiken:</@layout.p>
<@layout.points>
<#list openings as place>
<@layout.point>${place.title}, ${place.team}</@layout.point>
</#list>
</@layout.points>
<#else>
<@layout.p>Iets dat recht doet aan ${personal.topic} heb ik vandaag niet, en dat zeg ik liever eerlijk. Over een paar weken kan dat anders zijn, en dan wil ik al weten wat jij zoekt.</@layout.p>
</#if>
<@layout.p>Wat ik voorstel is klein: 15 minuten waarin jij vraagt en ik antwoord, ook over het salaris. Daarna weten we allebei of er meer in zit, en de dag erna hoor je van me.</@layout.p>
<@layout.p>Je hebt er hoe dan ook iets aan: als het ${sender.organisation} niet wordt, vertel ik je naar welke teams ik in jouw plaats zou kijken, en waar ik iemand ken stel ik je voor.</@layout.p>
<@layout.p>Stuur me een dag en een tijd. Je hoeft niets voor te bereiden en niets op te sturen.</@layout.p>
</@layout.message>
