---
purpose: To a colleague half a year after joining; asks what we could have told them earlier
for: colleague
needs:
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
<@layout.message closing="Ik ben benieuwd,">
<@layout.greeting/>

Je bent nu ongeveer een half jaar bij ons als ${work.title}. Wat hadden we je eerder kunnen vertellen?

Ik bedoel het goede dat we vergaten, en net zo goed het lastige dat bij ons te makkelijk klonk. Daar hebben de mensen na jou iets aan.

En hoe gaat het met je? Wat gaat je inmiddels makkelijk af, en waar loop je vast? Praat je liever, dan bel ik je 15 minuten op een dag die jij kiest.
</@layout.message>
--- html
<@layout.message preheader="Wat hadden we je moeten vertellen?" closing="Ik ben benieuwd,">
<@layout.greeting/>
<@layout.p>Je bent nu ongeveer een half jaar bij ons als ${work.title}. Wat hadden we je eerder kunnen vertellen?</@layout.p>
<@layout.p>Ik bedoel het goede dat we vergaten, en net zo goed het lastige dat bij ons te makkelijk klonk. Daar hebben de mensen na jou iets aan.</@layout.p>
<@layout.p>En hoe gaat het met je? Wat gaat je inmiddels makkelijk af, en waar loop je vast? Praat je liever, dan bel ik je 15 minuten op een dag die jij kiest.</@layout.p>
</@layout.message>
