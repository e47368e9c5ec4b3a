---
purpose: Once a year, to somebody who has not answered for a year; warm, tiny, asks for nothing and leaves the door open
for: update
from: recruiter
needs:
  - personal.reason
  - personal.topic
optional:
  - candidate.firstName
  - insight
sample:
  candidate: { ref: c-3046, firstName: Geertje, fullName: Geertje Molenaar, language: nl }
  work:
    title: Hoofd cartografie
    employer: Meridiaan Uitgevers
    yearsInRole: 7
    function: geo-informatica
    skills: [PostGIS, Python, projecties]
    interests: [kaartprojecties, open data]
  personal:
    reason: je uitleg van kaartprojecties met een sinaasappel
    topic: kaartprojecties
  insight:
    title: Twaalf projecties van één kustlijn
    takeaway: Welke de zeelieden vertrouwden, en wat elke projectie daarvoor opgaf.
    link: https://groet.example.com/twaalf-projecties
  sender:
    name: Bram Oosting
    title: Talentpartner
    organisation: Kustlijn Kaarten
    postalAddress: Scheepswerf 77, 1781 AG Den Helder
  links:
    unsubscribe: https://groet.example.com/afmelden/3046
    preferences: https://groet.example.com/voorkeuren/3046
  today: 2027-11-22
--- subject
Even een groet<#if candidate.firstName??>, ${candidate.firstName}</#if>
--- text
<@layout.message closing="Het allerbeste,">
<@layout.greeting/>

Ik blijf graag in contact vanwege ${personal.reason}, dus dit is gewoon even een groet.

Ik hoop dat je een goed jaar had en dat ${personal.topic} je nog steeds bezighoudt. Een antwoord hoeft niet.

<#if insight??>
En mocht je iets willen lezen:

${insight.title}
${insight.takeaway}
${insight.link}
</#if>

Wil je ooit praten, antwoord dan gewoon op deze mail.
</@layout.message>
--- html
<@layout.message preheader="Je hoeft niet te antwoorden" closing="Het allerbeste,">
<@layout.greeting/>
<@layout.p>Ik blijf graag in contact vanwege ${personal.reason}, dus dit is gewoon even een groet.</@layout.p>
<@layout.p>Ik hoop dat je een goed jaar had en dat ${personal.topic} je nog steeds bezighoudt. Een antwoord hoeft niet.</@layout.p>
<#if insight??>
<@layout.p>En mocht je iets willen lezen:</@layout.p>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Lees het hier</@layout.link></@layout.note>
</#if>
<@layout.p>Wil je ooit praten, antwoord dan gewoon op deze mail.</@layout.p>
</@layout.message>
