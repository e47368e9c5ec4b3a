---
purpose: "To somebody who used to work here: a hello, something of what became of their work, and no hurry"
for: update
needs:
  - candidate.firstName
  - personal.topic
  - sender.organisation
optional:
  - candidate.fullName
  - insight
sample:
  candidate: { ref: c-2073, firstName: Gundula, fullName: Gundula Reichert, language: de }
  work:
    title: Entwicklungsleiterin
    employer: Wanderfalke Fracht
    yearsInRole: 3
    function: Logistik
    skills: [Routen, Kotlin]
    interests: [Routenplanung]
  personal:
    reason: der Routenplaner, den Sie hier gebaut haben
    topic: Routenplanung
  insight:
    title: Fünf Jahre Routenplaner
    takeaway: Der erste Gedanke trägt noch immer; geändert hat sich, wer ihn überstimmen darf.
    link: https://ehemalige.example.com/routenplaner
  sender:
    name: Ute Färber
    title: Talentpartnerin
    organisation: Gezeiten Kurier
    postalAddress: Dockstraße 12, 26723 Emden
  links:
    unsubscribe: https://ehemalige.example.com/u/2073
    preferences: https://ehemalige.example.com/p/2073
  today: 2027-04-14
--- subject
Beim Thema ${personal.topic} fällt hier Ihr Name
--- text
<@layout.message closing="Es grüßt vom alten Platz">
Hallo ${candidate.fullName!candidate.firstName},

sobald es bei ${sender.organisation} um das Thema ${personal.topic} geht, fällt früher oder später Ihr Name. Vorige Woche war es wieder so weit, und ich fand, das sollten Sie wissen.

<#if insight??>
Und weil Sie sich vielleicht fragen, was seit Ihrem Abschied geworden ist:

${insight.title}
${insight.takeaway}
${insight.link}
<#else>
Falls Sie sich je fragen, was aus etwas geworden ist, das Sie hier begonnen haben: Ich finde es heraus und erzähle Ihnen auch, was daran nicht glänzt.
</#if>

Hoffentlich geht es Ihnen dort gut, wo Sie jetzt sind. Zurückholen will ich Sie mit diesem Brief nicht; wer geht und wer bleibt, hat immer noch dasselbe Handwerk. Möchten Sie ein, zwei der alten Gesichter wiedersehen oder ihnen erzählen, was man anderswo besser macht? Dann finde ich ein Mittagessen dafür.

Und sollten Sie eines Tages wieder neugierig sein, müssten Sie nichts erklären. Eine Zeile würde reichen.
</@layout.message>
--- html
<@layout.message preheader="Ein Gruß vom alten Platz, auf den Sie nicht antworten müssen" closing="Es grüßt vom alten Platz">
<@layout.p>Hallo ${candidate.fullName!candidate.firstName},</@layout.p>
<@layout.p>sobald es bei ${sender.organisation} um das Thema ${personal.topic} geht, fällt früher oder später Ihr Name. Vorige Woche war es wieder so weit, und ich fand, das sollten Sie wissen.</@layout.p>
<#if insight??>
<@layout.p>Und weil Sie sich vielleicht fragen, was seit Ihrem Abschied geworden ist:</@layout.p>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Weiterlesen</@layout.link></@layout.note>
<#else>
<@layout.p>Falls Sie sich je fragen, was aus etwas geworden ist, das Sie hier begonnen haben: Ich finde es heraus und erzähle Ihnen auch, was daran nicht glänzt.</@layout.p>
</#if>
<@layout.p>Hoffentlich geht es Ihnen dort gut, wo Sie jetzt sind. Zurückholen will ich Sie mit diesem Brief nicht; wer geht und wer bleibt, hat immer noch dasselbe Handwerk. Möchten Sie ein, zwei der alten Gesichter wiedersehen oder ihnen erzählen, was man anderswo besser macht? Dann finde ich ein Mittagessen dafür.</@layout.p>
<@layout.p>Und sollten Sie eines Tages wieder neugierig sein, müssten Sie nichts erklären. Eine Zeile würde reichen.</@layout.p>
</@layout.message>
