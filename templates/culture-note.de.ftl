---
purpose: How a team works here, for somebody in awareness who reads our posts; something to keep, whatever they think of us
for: outreach
from: recruiter
audience: known
needs:
  - personal.reason
  - personal.topic
  - sender.organisation
optional:
  - insight
sample:
  candidate: { ref: c-2045, firstName: Ansgar, fullName: Ansgar Feldkamp, language: de }
  work:
    title: Entwickler für Gerätesoftware
    employer: Teuto Messtechnik
    yearsInRole: 6
    function: eingebettete Software
    skills: [C, Zephyr, Gerätetests]
    interests: [Gerätetests, Freigaben]
  personal:
    reason: Ihr Artikel über das Testen von Gerätesoftware ohne Labor
    topic: Gerätetests
  insight:
    title: Wie wir entscheiden, wenn zwei sich nicht einig sind
    takeaway: Wer Bereitschaft hat, schreibt die Entscheidung auf, und mit einer Messung darf jeder sie wieder öffnen.
    link: https://beitraege.example.net/wie-wir-entscheiden
  sender:
    name: Sibylle Renner
    title: Personalpartnerin Technik
    organisation: Gezeiten Geräte
    postalAddress: Hafenbrücke 12, 26122 Oldenburg
  links:
    unsubscribe: https://beitraege.example.net/abmelden/2045
    preferences: https://beitraege.example.net/einstellungen/2045
  today: 2027-02-11
--- subject
Wie wir arbeiten, falls es Ihnen nützt
--- text
<@layout.message closing="Freundliche Grüße">
<@layout.greeting/>

warum ich gerade Ihnen schreibe: ${personal.reason}. Heute geht es darum, wie bei uns gearbeitet wird. Vielleicht ist etwas dabei, das Sie brauchen können.

<#if insight??>
${insight.title}
${insight.takeaway}
${insight.link}
<#else>
Drei Fragen verraten viel über ein Team, über unseres und jedes andere:

- Wer entscheidet, wenn zwei sich nicht einig sind, und lässt sich das noch ändern?
- Was passiert am Tag, nachdem etwas ausgefallen ist?
- Was wurde zuletzt gestoppt, und wer durfte das?
</#if>

Wenn Sie wissen möchten, wie die Arbeit rund um ${personal.topic} bei ${sender.organisation} aussieht, schicke ich Ihnen zwei Seiten, auf denen auch das Schwierige steht.
</@layout.message>
--- html
<@layout.message preheader="Etwas zum Behalten" closing="Freundliche Grüße">
<@layout.greeting/>
<@layout.p>warum ich gerade Ihnen schreibe: ${personal.reason}. Heute geht es darum, wie bei uns gearbeitet wird. Vielleicht ist etwas dabei, das Sie brauchen können.</@layout.p>
<#if insight??>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Zum Beitrag</@layout.link></@layout.note>
<#else>
<@layout.p>Drei Fragen verraten viel über ein Team, über unseres und jedes andere:</@layout.p>
<@layout.points>
<@layout.point>Wer entscheidet, wenn zwei sich nicht einig sind, und lässt sich das noch ändern?</@layout.point>
<@layout.point>Was passiert am Tag, nachdem etwas ausgefallen ist?</@layout.point>
<@layout.point>Was wurde zuletzt gestoppt, und wer durfte das?</@layout.point>
</@layout.points>
</#if>
<@layout.p>Wenn Sie wissen möchten, wie die Arbeit rund um ${personal.topic} bei ${sender.organisation} aussieht, schicke ich Ihnen zwei Seiten, auf denen auch das Schwierige steht.</@layout.p>
</@layout.message>
