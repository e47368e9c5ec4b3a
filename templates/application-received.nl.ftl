---
purpose: "The first answer to an application, from a person: who reads it, and by when they hear"
for: process
needs:
  - candidate.firstName
  - sender.name
  - sender.organisation
optional:
  - opening
sample:
  candidate: { ref: c-3071, firstName: Tadeusz, fullName: Tadeusz Wolski, language: nl }
  opening:
    ref: o-71
    title: Testingenieur
    team: Meetinstrumenten
    location: Apeldoorn
  sender:
    name: Hetty Lans
    title: Recruiter
    organisation: Helderwater Gereedschap
    postalAddress: Kanaalstraat 88, 7311 PV Apeldoorn
  links:
    unsubscribe: https://solliciteren.example.org/u/3071
    preferences: https://solliciteren.example.org/p/3071
  today: 2027-02-16
--- subject
Hij is binnen, ${candidate.firstName}, en ik lees hem
--- text
<@layout.message closing="Tot gauw,">
Beste ${candidate.firstName},

Je sollicitatie<#if opening??> als ${opening.title}</#if> is aangekomen, en er is geen machine die erover beslist. Ik ben ${sender.name}; ik lees hem als eerste, en na mij leest iemand uit <#if opening??>het team ${opening.team}<#else>het team waarin je zou werken</#if> hem.

Binnen tien dagen hoor je van mij, wat het antwoord ook is. Willen we je leren kennen, dan vertel ik je wie erbij zit en waar het over gaat, zodat je voorbereid komt en niet verrast wordt. Is het nee, dan krijg je te horen waarom.

Tot die tijd hoef je niets te doen. Heb je haast door een ander aanbod, of schiet je iets te binnen dat je er graag bij had gezet, antwoord dan op deze mail. Die komt bij mij terecht.

Dank je dat je aan ${sender.organisation} dacht. Zoiets kost een avond, en ik weet van wie die avond was.
</@layout.message>
--- html
<@layout.message preheader="Wie hem leest, en wanneer je van ons hoort" closing="Tot gauw,">
<@layout.p>Beste ${candidate.firstName},</@layout.p>
<@layout.p>Je sollicitatie<#if opening??> als ${opening.title}</#if> is aangekomen, en er is geen machine die erover beslist. Ik ben ${sender.name}; ik lees hem als eerste, en na mij leest iemand uit <#if opening??>het team ${opening.team}<#else>het team waarin je zou werken</#if> hem.</@layout.p>
<@layout.p>Binnen tien dagen hoor je van mij, wat het antwoord ook is. Willen we je leren kennen, dan vertel ik je wie erbij zit en waar het over gaat, zodat je voorbereid komt en niet verrast wordt. Is het nee, dan krijg je te horen waarom.</@layout.p>
<@layout.p>Tot die tijd hoef je niets te doen. Heb je haast door een ander aanbod, of schiet je iets te binnen dat je er graag bij had gezet, antwoord dan op deze mail. Die komt bij mij terecht.</@layout.p>
<@layout.p>Dank je dat je aan ${sender.organisation} dacht. Zoiets kost een avond, en ik weet van wie die avond was.</@layout.p>
</@layout.message>
