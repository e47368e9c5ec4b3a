---
purpose: Asks a contented employee for two or three sentences about a typical day; they decide what is shown
for: colleague
needs:
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
<@layout.message closing="Dank je,">
<@layout.greeting/>

Wie overweegt bij ons te komen werken, wil weten hoe een dag hier is. Als ${work.title} weet jij dat beter dan ik.

Zou je twee of drie zinnen willen schrijven over een typische dag? Niet de beste, maar een gewone, met het deel dat stroef ging en het deel dat de moeite waard was.

Het is jouw tekst. Jij bepaalt of we hem gebruiken, en of dat met je hele naam, je voornaam of zonder naam is.

Heb je geen zin, laat het dan gewoon.
</@layout.message>
--- html
<@layout.message preheader="Twee of drie zinnen" closing="Dank je,">
<@layout.greeting/>
<@layout.p>Wie overweegt bij ons te komen werken, wil weten hoe een dag hier is. Als ${work.title} weet jij dat beter dan ik.</@layout.p>
<@layout.p>Zou je twee of drie zinnen willen schrijven over een typische dag? Niet de beste, maar een gewone, met het deel dat stroef ging en het deel dat de moeite waard was.</@layout.p>
<@layout.p>Het is jouw tekst. Jij bepaalt of we hem gebruiken, en of dat met je hele naam, je voornaam of zonder naam is.</@layout.p>
<@layout.p>Heb je geen zin, laat het dan gewoon.</@layout.p>
</@layout.message>
