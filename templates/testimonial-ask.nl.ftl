---
purpose: Asks a contented employee for two or three sentences about a typical day; they decide what is shown
for: colleague
needs:
  - candidate.firstName
  - personal.reason
  - work.title
sample:
  candidate: { ref: c-1069, firstName: Samira, fullName: Samira Haddouch, language: nl }
  work:
    title: Site reliability engineer
    employer: Palissade Netwerken
    yearsInRole: 2
    function: beheer
    skills: [observability, Go, storingsdienst]
    interests: [piketdienst, observability]
  personal:
    reason: wat je in juni over de piketdienst zei, zonder er iets mooier van te maken
    topic: piketdienst
  sender:
    name: Olaf Prins
    title: Werkgeversmerk
    organisation: Palissade Netwerken
    postalAddress: Gieterijplein 64, 5611 ZT Eindhoven, Nederland
  links:
    unsubscribe: https://inside.example.org/u/1069nl
    preferences: https://inside.example.org/p/1069nl
  today: 2027-07-06
--- subject
Een gewone dag als ${work.title}
--- text
<@layout.message closing="Helemaal aan jou,">
Hoi ${candidate.firstName},

Na ${personal.reason} wist ik aan wie ik dit zou vragen. Mensen die overwegen bij ons te komen, willen weten hoe een dag er hier uitziet, en ik heb het alleen van horen zeggen. Jij maakt het mee, als ${work.title}.

Zou je twee of drie zinnen willen schrijven over een dag die typisch was? Niet de beste. Een gewone, met het stuk dat stroef ging en het stuk waar je het voor deed.

Jij bepaalt wat er te zien is: je hele naam, je voornaam of geen naam, met foto of zonder. Er verschijnt niets voordat je het op zijn plek hebt gezien en ja hebt gezegd. Denk je er over een jaar anders over, dan gaat het eraf op de dag dat je het zegt.

Liever niet? Laat dit dan gewoon liggen. Niemand houdt het bij.
</@layout.message>
--- html
<@layout.message preheader="Twee of drie zinnen, en jij bepaalt wat er te zien is" closing="Helemaal aan jou,">
<@layout.p>Hoi ${candidate.firstName},</@layout.p>
<@layout.p>Na ${personal.reason} wist ik aan wie ik dit zou vragen. Mensen die overwegen bij ons te komen, willen weten hoe een dag er hier uitziet, en ik heb het alleen van horen zeggen. Jij maakt het mee, als ${work.title}.</@layout.p>
<@layout.p>Zou je twee of drie zinnen willen schrijven over een dag die typisch was? Niet de beste. Een gewone, met het stuk dat stroef ging en het stuk waar je het voor deed.</@layout.p>
<@layout.p>Jij bepaalt wat er te zien is: je hele naam, je voornaam of geen naam, met foto of zonder. Er verschijnt niets voordat je het op zijn plek hebt gezien en ja hebt gezegd. Denk je er over een jaar anders over, dan gaat het eraf op de dag dat je het zegt.</@layout.p>
<@layout.p>Liever niet? Laat dit dan gewoon liggen. Niemand houdt het bij.</@layout.p>
</@layout.message>
