---
purpose: What a user wrote in answer to a mail, as they wrote it
for: answer
from: author
thread: true
needs:
  - written.text
  - written.paragraphs
  - sender.organisation
sample:
  candidate: { ref: c-3050, firstName: Daan, fullName: Daan Verhulst, language: nl }
  written:
    text: "Dinsdag om tien uur past me goed. Ik bel je op het nummer dat je gaf."
    paragraphs:
    - Dinsdag om tien uur past me goed.
    - Ik bel je op het nummer dat je gaf.
  sender:
    name: Griet Maes
    title: Talentpartner onderzoek
    organisation: Leeuwerik Labs
    postalAddress: Molenstraat 20, 9000 Gent, België
  links:
    unsubscribe: https://mensen.example.com/u/c-3050
    preferences: https://mensen.example.com/p/c-3050
  today: 2027-04-20
--- subject
Je bericht aan ${sender.organisation}
--- text
<@layout.message>
<@layout.greeting/>

${written.text}
</@layout.message>
--- html
<@layout.message preheader="Het antwoord op je bericht">
<@layout.greeting/>
<#list written.paragraphs as paragraph>
<@layout.p>${paragraph}</@layout.p>
</#list>
</@layout.message>
