---
purpose: To a colleague half a year after joining; asks what we could have told them earlier
for: colleague
needs:
  - candidate.firstName
  - personal.reason
  - work.title
sample:
  candidate: { ref: c-1067, firstName: Nadia, fullName: Nadia El Amrani, language: nl }
  work:
    title: Analytics engineer
    employer: Veenhof Voeding
    yearsInRole: 1
    function: data-analyse
    skills: [dbt, SQL, datamodellering]
    interests: [datacontracten, definities van kengetallen]
  personal:
    reason: je stuk over waarom niemand het tweede dashboard vertrouwt
    topic: datacontracten
  sender:
    name: Koen Visser
    title: Recruiter data
    organisation: Veenhof Voeding
    postalAddress: Graanplein 2, 7411 LT Deventer, Nederland
  links:
    unsubscribe: https://join.example.org/u/1067nl
    preferences: https://join.example.org/p/1067nl
  today: 2027-11-15
--- subject
Een half jaar als ${work.title}
--- text
<@layout.message closing="Benieuwd,">
Beste ${candidate.firstName},

Toen ik je voor het eerst schreef, vanwege ${personal.reason}, kon ik je alleen de buitenkant laten zien. Na een half jaar als ${work.title} ken je de binnenkant. Jij bent dus degene aan wie ik dit kan vragen: wat hadden we je eerder kunnen vertellen?

Ik bedoel het goede dat we vergaten te noemen, en net zo goed het moeilijke dat bij ons te licht klonk. Welke zin miste je in die brief? Welke zou je er nu uit schrappen? Wie hierna van mij hoort, krijgt het te horen, zonder jouw naam erbij.

En natuurlijk wil ik weten hoe het met je is. Wat gaat inmiddels vanzelf? Waar loop je vast? Zie je waar je hier naartoe kunt groeien? Praat dat makkelijker dan het schrijft, loop dan binnen, of ik bel je 15 minuten op een dag die jij kiest.
</@layout.message>
--- html
<@layout.message preheader="Wat er in mijn eerste brief ontbrak" closing="Benieuwd,">
<@layout.p>Beste ${candidate.firstName},</@layout.p>
<@layout.p>Toen ik je voor het eerst schreef, vanwege ${personal.reason}, kon ik je alleen de buitenkant laten zien. Na een half jaar als ${work.title} ken je de binnenkant. Jij bent dus degene aan wie ik dit kan vragen: wat hadden we je eerder kunnen vertellen?</@layout.p>
<@layout.p>Ik bedoel het goede dat we vergaten te noemen, en net zo goed het moeilijke dat bij ons te licht klonk. Welke zin miste je in die brief? Welke zou je er nu uit schrappen? Wie hierna van mij hoort, krijgt het te horen, zonder jouw naam erbij.</@layout.p>
<@layout.p>En natuurlijk wil ik weten hoe het met je is. Wat gaat inmiddels vanzelf? Waar loop je vast? Zie je waar je hier naartoe kunt groeien? Praat dat makkelijker dan het schrijft, loop dan binnen, of ik bel je 15 minuten op een dag die jij kiest.</@layout.p>
</@layout.message>
