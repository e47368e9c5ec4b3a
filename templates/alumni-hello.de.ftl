---
purpose: "To somebody who used to work here: a hello, something of what became of their work, and no hurry"
for: update
from: recruiter
needs:
  - personal.topic
  - sender.organisation
optional:
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
Ein Gruß von ${sender.organisation}
--- text
<@layout.message closing="Herzliche Grüße">
<@layout.greeting/>

es ist eine Weile her, dass Sie ${sender.organisation} verlassen haben. Ich hoffe, es geht Ihnen gut, und Sie haben weiter Freude an Ihrer Arbeit rund um ${personal.topic}.

<#if insight??>
Hier ist etwas von uns, das Ihnen gefallen könnte:

${insight.title}
${insight.takeaway}
${insight.link}
<#else>
Falls Sie sich fragen, was aus etwas geworden ist, das Sie hier angefangen haben: Fragen Sie mich, ich finde es heraus.
</#if>

Zurückholen will ich Sie nicht. Aber wenn Sie ein paar alte Gesichter wiedersehen möchten oder eines Tages neugierig werden, antworten Sie einfach.
</@layout.message>
--- html
<@layout.message preheader="Ohne besonderen Anlass" closing="Herzliche Grüße">
<@layout.greeting/>
<@layout.p>es ist eine Weile her, dass Sie ${sender.organisation} verlassen haben. Ich hoffe, es geht Ihnen gut, und Sie haben weiter Freude an Ihrer Arbeit rund um ${personal.topic}.</@layout.p>
<#if insight??>
<@layout.p>Hier ist etwas von uns, das Ihnen gefallen könnte:</@layout.p>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Zum Beitrag</@layout.link></@layout.note>
<#else>
<@layout.p>Falls Sie sich fragen, was aus etwas geworden ist, das Sie hier angefangen haben: Fragen Sie mich, ich finde es heraus.</@layout.p>
</#if>
<@layout.p>Zurückholen will ich Sie nicht. Aber wenn Sie ein paar alte Gesichter wiedersehen möchten oder eines Tages neugierig werden, antworten Sie einfach.</@layout.p>
</@layout.message>
