---
purpose: Notices kindly that they went quiet after showing interest, and offers another way or rest
for: update
needs:
  - candidate.firstName
  - personal.topic
  - sender.organisation
optional:
  - links.preferences
sample:
  candidate: { ref: c-1065, firstName: Amber, fullName: Amber Fontein, language: nl }
  work:
    title: Productmanager
    employer: Velomara
    yearsInRole: 3
    function: productmanagement
    skills: [discovery, prijzen, analyse]
    interests: [prijsexperimenten]
  personal:
    reason: het prijsexperiment waarover je vertelde op de productavond
    topic: prijsexperimenten
  sender:
    name: Hendrik Daal
    title: Talent partner product
    organisation: Noorderlicht Tickets
    postalAddress: Koningsstraat 4, 2011 TB Haarlem, Nederland
  links:
    unsubscribe: https://hello.example.com/u/c-1065
    preferences: https://hello.example.com/p/c-1065
  today: 2027-10-06
--- subject
${personal.topic?cap_first}: verder, of rust?
--- text
<@layout.message closing="Hoe dan ook bedankt,">
Hoi ${candidate.firstName},

Een paar weken geleden zaten we midden in een gesprek over ${personal.topic}, en daarna werd het stil. Daar hoef je je niet voor te verontschuldigen. Je hebt werk genoeg, naar meer was je niet op zoek, en mails als de mijne komen als laatste aan de beurt.

Ik wil het vanaf hier alleen goed doen. Wat past bij je?

- Een andere weg: af en toe een appje of één telefoontje van een kwartier, en verder geen mail meer.
- Een ander mens: iemand die bij ${sender.organisation} aan ${personal.topic} werkt schrijft je in mijn plaats, en alleen over het vak.
- Rust: ik stop, tot de maand die jij noemt of voorgoed.

Eén woord is genoeg.<#if links.preferences??> Je kunt het ook zelf instellen: ${links.preferences}</#if>

Hoor ik niets, dan vat ik het op als rust. Een vakvraag van jou krijgt hier dan nog steeds antwoord, wanneer je hem ook stelt.
</@layout.message>
--- html
<@layout.message preheader="Een andere weg, een ander mens, of rust" closing="Hoe dan ook bedankt,">
<@layout.p>Hoi ${candidate.firstName},</@layout.p>
<@layout.p>Een paar weken geleden zaten we midden in een gesprek over ${personal.topic}, en daarna werd het stil. Daar hoef je je niet voor te verontschuldigen. Je hebt werk genoeg, naar meer was je niet op zoek, en mails als de mijne komen als laatste aan de beurt.</@layout.p>
<@layout.p>Ik wil het vanaf hier alleen goed doen. Wat past bij je?</@layout.p>
<@layout.points>
<@layout.point>Een andere weg: af en toe een appje of één telefoontje van een kwartier, en verder geen mail meer.</@layout.point>
<@layout.point>Een ander mens: iemand die bij ${sender.organisation} aan ${personal.topic} werkt schrijft je in mijn plaats, en alleen over het vak.</@layout.point>
<@layout.point>Rust: ik stop, tot de maand die jij noemt of voorgoed.</@layout.point>
</@layout.points>
<@layout.p>Eén woord is genoeg.<#if links.preferences??> Je kunt het ook <@layout.link to=links.preferences>hier zelf instellen</@layout.link>.</#if></@layout.p>
<@layout.p>Hoor ik niets, dan vat ik het op als rust. Een vakvraag van jou krijgt hier dan nog steeds antwoord, wanneer je hem ook stelt.</@layout.p>
</@layout.message>
