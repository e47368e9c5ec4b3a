---
purpose: "To somebody who is looking and whom we would like to know: plain about what we have, and useful either way"
for: outreach
audience: active
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - sender.organisation
optional:
  - candidate.fullName
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
Sie suchen: dann machen wir es kurz
--- text
<@layout.message closing="Ohne lange Umwege grüßt Sie">
Guten Tag ${candidate.fullName!candidate.firstName},

zuerst fiel mir das hier auf: ${personal.reason}. Dann las ich, dass Sie offen für Neues sind. Beides zusammen ist Grund genug zu schreiben, und weil Warten das Schlimmste ist, steht hier, was ich heute schon sagen kann.

<#if openings?has_content>
An diesen Stellen würde Ihr Blick für ${personal.topic} jetzt gebraucht:

<#list openings as place>
- ${place.title}, ${place.team}
</#list>
<#else>
Etwas, das dem Thema ${personal.topic} gerecht würde, habe ich heute nicht, und das sage ich lieber gleich. In ein paar Wochen kann es anders sein, und dann möchte ich schon wissen, worauf es Ihnen ankommt.
</#if>

Mein Vorschlag ist klein: 15 Minuten, in denen Sie fragen und ich antworte, auch zum Gehalt. Danach wissen wir beide, ob mehr daraus wird, und am Tag darauf haben Sie meine Antwort.

Etwas haben Sie in jedem Fall davon: Sollte es ${sender.organisation} nicht sein, nenne ich Ihnen Teams, die ich mir an Ihrer Stelle ansehen würde, und stelle Sie vor, wo ich jemanden kenne.

Schreiben Sie mir einen Tag und eine Uhrzeit. Vorzubereiten oder zu schicken gibt es nichts.
</@layout.message>
--- html
<@layout.message preheader="Was wir haben, was nicht, und was Ihnen so oder so nützt" closing="Ohne lange Umwege grüßt Sie">
<@layout.p>Guten Tag ${candidate.fullName!candidate.firstName},</@layout.p>
<@layout.p>zuerst fiel mir das hier auf: ${personal.reason}. Dann las ich, dass Sie offen für Neues sind. Beides zusammen ist Grund genug zu schreiben, und weil Warten das Schlimmste ist, steht hier, was ich heute schon sagen kann.</@layout.p>
<#if openings?has_content>
<@layout.p>An diesen Stellen würde Ihr Blick für ${personal.topic} jetzt gebraucht:</@layout.p>
<@layout.points>
<#list openings as place>
<@layout.point>${place.title}, ${place.team}</@layout.point>
</#list>
</@layout.points>
<#else>
<@layout.p>Etwas, das dem Thema ${personal.topic} gerecht würde, habe ich heute nicht, und das sage ich lieber gleich. In ein paar Wochen kann es anders sein, und dann möchte ich schon wissen, worauf es Ihnen ankommt.</@layout.p>
</#if>
<@layout.p>Mein Vorschlag ist klein: 15 Minuten, in denen Sie fragen und ich antworte, auch zum Gehalt. Danach wissen wir beide, ob mehr daraus wird, und am Tag darauf haben Sie meine Antwort.</@layout.p>
<@layout.p>Etwas haben Sie in jedem Fall davon: Sollte es ${sender.organisation} nicht sein, nenne ich Ihnen Teams, die ich mir an Ihrer Stelle ansehen würde, und stelle Sie vor, wo ich jemanden kenne.</@layout.p>
<@layout.p>Schreiben Sie mir einen Tag und eine Uhrzeit. Vorzubereiten oder zu schicken gibt es nichts.</@layout.p>
</@layout.message>
