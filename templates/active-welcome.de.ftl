---
purpose: "To somebody who is looking and whom we would like to know: plain about what we have, and useful either way"
for: outreach
from: recruiter
audience: active
needs:
  - personal.reason
  - personal.topic
  - sender.organisation
optional:
  - openings
sample:
  candidate: { ref: c-2074, firstName: Malin, fullName: Malin Drescher, language: de }
  work:
    title: Entwicklerin für Mobilgeräte
    employer: Zobel Handel
    yearsInRole: 3
    function: mobile Entwicklung
    skills: [Kotlin, Swift]
    interests: [Apps ohne Netz]
  personal:
    reason: Ihr Bericht über eine App, die im Tunnel funktioniert
    topic: Apps ohne Netz
  openings: [{ title: Android-Entwicklung, team: Außendienst-Apps }, { title: Leitung Mobil, team: Zahlungen }]
  sender:
    name: Markus Holm
    title: Personalgewinnung Mobil
    organisation: Vogelbeer Software
    postalAddress: Ulmenweg 31, 04105 Leipzig
  links:
    unsubscribe: https://hallo.example.org/u/2074
    preferences: https://hallo.example.org/p/2074
  today: 2027-01-19
--- subject
Sie suchen: Das haben wir
--- text
<@layout.message closing="Freundliche Grüße">
<@layout.greeting/>

aufgefallen sind Sie mir dadurch: ${personal.reason}. Und ich habe gesehen, dass Sie offen für Neues sind. Deshalb in aller Kürze:

<#if openings?has_content>
Diese Stellen sind bei ${sender.organisation} gerade frei:

<#list openings as place>
- ${place.title}, ${place.team}
</#list>

Ob eine davon zu Ihnen passt, weiß ich noch nicht.
<#else>
Bei ${sender.organisation} ist heute keine Stelle frei, und das sage ich lieber gleich. Trotzdem wüsste ich gern, was Sie suchen.
</#if>

Wollen wir 15 Minuten telefonieren? Sie fragen, ich antworte, auch zum Gehalt. Falls wir für ${personal.topic} nicht die Richtigen sind, sage ich Ihnen gern, wo ich mich sonst umsehen würde.

Nennen Sie mir einfach Tag und Uhrzeit. Vorbereiten müssen Sie nichts.
</@layout.message>
--- html
<@layout.message preheader="15 Minuten, Ihre Fragen zuerst" closing="Freundliche Grüße">
<@layout.greeting/>
<@layout.p>aufgefallen sind Sie mir dadurch: ${personal.reason}. Und ich habe gesehen, dass Sie offen für Neues sind. Deshalb in aller Kürze:</@layout.p>
<#if openings?has_content>
<@layout.p>Diese Stellen sind bei ${sender.organisation} gerade frei:</@layout.p>
<@layout.points>
<#list openings as place>
<@layout.point>${place.title}, ${place.team}</@layout.point>
</#list>
</@layout.points>
<@layout.p>Ob eine davon zu Ihnen passt, weiß ich noch nicht.</@layout.p>
<#else>
<@layout.p>Bei ${sender.organisation} ist heute keine Stelle frei, und das sage ich lieber gleich. Trotzdem wüsste ich gern, was Sie suchen.</@layout.p>
</#if>
<@layout.p>Wollen wir 15 Minuten telefonieren? Sie fragen, ich antworte, auch zum Gehalt. Falls wir für ${personal.topic} nicht die Richtigen sind, sage ich Ihnen gern, wo ich mich sonst umsehen würde.</@layout.p>
<@layout.p>Nennen Sie mir einfach Tag und Uhrzeit. Vorbereiten müssen Sie nichts.</@layout.p>
</@layout.message>
