---
purpose: "The first answer to an application, from a person: who reads it, and by when they hear"
for: process
needs:
  - candidate.firstName
  - sender.name
  - sender.organisation
optional:
  - candidate.fullName
  - opening
sample:
  candidate: { ref: c-2071, firstName: Tadeusz, fullName: Tadeusz Krol, language: de }
  opening:
    ref: o-71
    title: Prüfingenieurin oder Prüfingenieur
    team: Messgeräte
    location: Münster
  sender:
    name: Hedwig Langer
    title: Personalgewinnung
    organisation: Klarwasser Werkzeuge
    postalAddress: Kanalstraße 88, 48147 Münster
  links:
    unsubscribe: https://bewerbung.example.org/u/2071
    preferences: https://bewerbung.example.org/p/2071
  today: 2027-02-16
--- subject
Ihre Bewerbung ist da, und ich lese sie
--- text
<@layout.message closing="Bis bald">
Guten Tag ${candidate.fullName!candidate.firstName},

Ihre Bewerbung ist angekommen<#if opening??> (${opening.title})</#if>, und über sie entscheidet keine Maschine. Mein Name ist ${sender.name}. Ich lese sie zuerst, nach mir liest sie jemand aus <#if opening??>dem Team ${opening.team}<#else>dem Team, in dem Sie arbeiten würden</#if>.

Binnen zehn Tagen hören Sie von mir, wie die Antwort auch lautet. Wollen wir Sie kennenlernen, erfahren Sie vorher, wer dabei ist und worum es geht, damit nichts Sie überrascht. Passt es nicht, nenne ich Ihnen den Grund.

Bis dahin brauchen Sie nichts zu tun. Drängt Sie ein anderes Angebot, oder fällt Ihnen noch etwas ein, das Sie gern geschrieben hätten: Antworten Sie einfach auf diesen Brief, er landet bei mir.

Danke, dass Sie an ${sender.organisation} gedacht haben. So etwas schreibt sich nicht nebenbei, und das weiß ich zu schätzen.
</@layout.message>
--- html
<@layout.message preheader="Wer sie liest, und bis wann Sie von uns hören" closing="Bis bald">
<@layout.p>Guten Tag ${candidate.fullName!candidate.firstName},</@layout.p>
<@layout.p>Ihre Bewerbung ist angekommen<#if opening??> (${opening.title})</#if>, und über sie entscheidet keine Maschine. Mein Name ist ${sender.name}. Ich lese sie zuerst, nach mir liest sie jemand aus <#if opening??>dem Team ${opening.team}<#else>dem Team, in dem Sie arbeiten würden</#if>.</@layout.p>
<@layout.p>Binnen zehn Tagen hören Sie von mir, wie die Antwort auch lautet. Wollen wir Sie kennenlernen, erfahren Sie vorher, wer dabei ist und worum es geht, damit nichts Sie überrascht. Passt es nicht, nenne ich Ihnen den Grund.</@layout.p>
<@layout.p>Bis dahin brauchen Sie nichts zu tun. Drängt Sie ein anderes Angebot, oder fällt Ihnen noch etwas ein, das Sie gern geschrieben hätten: Antworten Sie einfach auf diesen Brief, er landet bei mir.</@layout.p>
<@layout.p>Danke, dass Sie an ${sender.organisation} gedacht haben. So etwas schreibt sich nicht nebenbei, und das weiß ich zu schätzen.</@layout.p>
</@layout.message>
