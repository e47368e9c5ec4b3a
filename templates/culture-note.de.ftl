---
purpose: How a team works here, for somebody in awareness who reads our posts; something to keep, whatever they think of us
for: outreach
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - sender.organisation
optional:
  - candidate.fullName
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
Wie hier gearbeitet wird, Thema ${personal.topic}
--- text
<@layout.message closing="Freundliche Grüße">
Guten Tag ${candidate.fullName!candidate.firstName},

ich glaube, Ihnen ist wichtig, wie gute Arbeit entsteht. Darauf bringt mich dies: ${personal.reason}. Beiträge wie unsere zeigen meist nur das Fertige, also schreibe ich Ihnen vom Weg dorthin.

<#if insight??>
${insight.title}
${insight.takeaway}
${insight.link}

So sieht eine ganz gewöhnliche Gewohnheit eines Teams aus. Nehmen Sie sie gern mit, wenn sie dort, wo Sie arbeiten, etwas nützt.
<#else>
Drei Fragen verraten mir über ein Team mehr als alles, was es veröffentlicht:

- Wer entscheidet, wenn zwei sich nicht einig sind, und lässt sich das wieder öffnen?
- Was geschieht am Tag, nachdem etwas kaputtgegangen ist?
- Was wurde zuletzt gestoppt, und wer durfte es stoppen?

Sie gehören Ihnen. Man kann sie jedem Team stellen, auch dem eigenen.
</#if>

Aus einer Stelle, die Sie gar nicht verlassen wollen, möchte ich Sie nicht herausreden. Wenn Sie aber wissen wollen, wie es bei ${sender.organisation} unter denen zugeht, die am Thema ${personal.topic} arbeiten, schicke ich Ihnen zwei Seiten über sie, und das weniger Schmeichelhafte steht mit darin.
</@layout.message>
--- html
<@layout.message preheader="Weniger vom Ergebnis, mehr vom Weg dorthin" closing="Freundliche Grüße">
<@layout.p>Guten Tag ${candidate.fullName!candidate.firstName},</@layout.p>
<@layout.p>ich glaube, Ihnen ist wichtig, wie gute Arbeit entsteht. Darauf bringt mich dies: ${personal.reason}. Beiträge wie unsere zeigen meist nur das Fertige, also schreibe ich Ihnen vom Weg dorthin.</@layout.p>
<#if insight??>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Nachlesen, wie es geht</@layout.link></@layout.note>
<@layout.p>So sieht eine ganz gewöhnliche Gewohnheit eines Teams aus. Nehmen Sie sie gern mit, wenn sie dort, wo Sie arbeiten, etwas nützt.</@layout.p>
<#else>
<@layout.p>Drei Fragen verraten mir über ein Team mehr als alles, was es veröffentlicht:</@layout.p>
<@layout.points>
<@layout.point>Wer entscheidet, wenn zwei sich nicht einig sind, und lässt sich das wieder öffnen?</@layout.point>
<@layout.point>Was geschieht am Tag, nachdem etwas kaputtgegangen ist?</@layout.point>
<@layout.point>Was wurde zuletzt gestoppt, und wer durfte es stoppen?</@layout.point>
</@layout.points>
<@layout.p>Sie gehören Ihnen. Man kann sie jedem Team stellen, auch dem eigenen.</@layout.p>
</#if>
<@layout.p>Aus einer Stelle, die Sie gar nicht verlassen wollen, möchte ich Sie nicht herausreden. Wenn Sie aber wissen wollen, wie es bei ${sender.organisation} unter denen zugeht, die am Thema ${personal.topic} arbeiten, schicke ich Ihnen zwei Seiten über sie, und das weniger Schmeichelhafte steht mit darin.</@layout.p>
</@layout.message>
