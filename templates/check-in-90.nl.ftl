---
purpose: To a colleague ninety days after joining; three questions, of which they pick one
for: colleague
optional:
  - candidate.firstName
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
Drie vragen<#if candidate.firstName??>, ${candidate.firstName}</#if>; kies er een
--- text
<@layout.message closing="Dank je wel,">
<@layout.greeting/>

Je bent nu ongeveer drie maanden bij ons. Ik heb drie vragen; kies er een:

- Wat kost je meer tijd dan nodig is?
- Wie zou je hier nog willen leren kennen?
- Wat zou je deze week veranderen als jij het mocht zeggen?

Eén antwoord is genoeg.
</@layout.message>
--- html
<@layout.message preheader="Na je eerste drie maanden" closing="Dank je wel,">
<@layout.greeting/>
<@layout.p>Je bent nu ongeveer drie maanden bij ons. Ik heb drie vragen; kies er een:</@layout.p>
<@layout.points>
<@layout.point>Wat kost je meer tijd dan nodig is?</@layout.point>
<@layout.point>Wie zou je hier nog willen leren kennen?</@layout.point>
<@layout.point>Wat zou je deze week veranderen als jij het mocht zeggen?</@layout.point>
</@layout.points>
<@layout.p>Eén antwoord is genoeg.</@layout.p>
</@layout.message>
