---
purpose: The first message to somebody who is not looking, after the research is complete
for: outreach
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - sender.organisation
optional:
  - candidate.fullName
  - opening
sample:
  candidate: { ref: c-2001, firstName: Friederike, fullName: Friederike Aumann, language: de }
  work:
    title: Leitende Softwareentwicklerin
    employer: Rheinbogen Versicherung
    yearsInRole: 5
    function: Softwareentwicklung
    skills: [Java, Kafka, Architektur]
    interests: [Ereignisverarbeitung, Datenmodelle]
  personal:
    reason: Ihr Vortrag über Ereignisse, die zu spät kommen, auf dem Kölner Entwicklertag
    topic: Ereignisverarbeitung
  opening:
    title: Leitende Entwicklerin oder leitender Entwickler
    team: Datenströme
    location: Köln oder von zu Hause
    brief: https://karriere.example.com/zwei-seiten/datenstroeme
  sender:
    name: Henrik Sandmann
    title: Personalgewinnung Technik
    organisation: Domwerk Systeme
    postalAddress: Am Alten Ufer 14, 50668 Köln
  links:
    unsubscribe: https://karriere.example.com/abmelden/2001
    preferences: https://karriere.example.com/einstellungen/2001
  today: 2027-03-04
--- subject
Zu Ihrer Arbeit rund um ${personal.topic}
--- text
<@layout.message>
Guten Tag ${candidate.fullName!candidate.firstName},

dass ich gerade Ihnen schreibe, hat einen Grund: ${personal.reason}. Bei ${sender.organisation} hole ich die Menschen ins Haus, die sich mit dem Thema ${personal.topic} befassen, und was Sie tun, liegt nah an dem, was sie beschäftigt.

Sie suchen keine neue Stelle, das ist mir klar, und nichts in diesem Brief setzt voraus, dass Sie es sollten.

Eines gilt, was immer Sie vom Rest halten: Wenn Sie sich mit den Leuten, die hier daran arbeiten, einmal auf Augenhöhe austauschen möchten, genügt ein Wort, und ich stelle Sie einander vor. Sie verpflichten sich damit zu nichts.

<#if opening??>
Und falls Sie neugierig sind: Wir bauen das Team ${opening.team} aus (${opening.title}, ${opening.location}). Worin die Arbeit besteht und was daran schwer ist, habe ich auf zwei Seiten zusammengefasst.

<#if opening.brief??>
Die zwei Seiten: ${opening.brief}
</#if>

Wenn Sie lieber fragen als lesen, telefoniere ich gern 15 Minuten mit Ihnen, wann immer es Ihnen passt.
<#else>
Und falls Sie neugierig sind, wie wir arbeiten, schicke ich Ihnen zwei Seiten darüber, oder wir sprechen 15 Minuten, wann immer es Ihnen passt.
</#if>

„Nein“ und „jetzt nicht“ sind gute Antworten. Ein Wort von Ihnen reicht, und ich halte mich daran.
</@layout.message>
--- html
<@layout.message preheader="Der Grund: ${personal.reason}">
<@layout.p>Guten Tag ${candidate.fullName!candidate.firstName},</@layout.p>
<@layout.p>dass ich gerade Ihnen schreibe, hat einen Grund: ${personal.reason}. Bei ${sender.organisation} hole ich die Menschen ins Haus, die sich mit dem Thema ${personal.topic} befassen, und was Sie tun, liegt nah an dem, was sie beschäftigt.</@layout.p>
<@layout.p>Sie suchen keine neue Stelle, das ist mir klar, und nichts in diesem Brief setzt voraus, dass Sie es sollten.</@layout.p>
<@layout.p>Eines gilt, was immer Sie vom Rest halten: Wenn Sie sich mit den Leuten, die hier daran arbeiten, einmal auf Augenhöhe austauschen möchten, genügt ein Wort, und ich stelle Sie einander vor. Sie verpflichten sich damit zu nichts.</@layout.p>
<#if opening??>
<@layout.p>Und falls Sie neugierig sind: Wir bauen das Team ${opening.team} aus (${opening.title}, ${opening.location}). Worin die Arbeit besteht und was daran schwer ist, habe ich auf zwei Seiten zusammengefasst.</@layout.p>
<#if opening.brief??>
<@layout.button to=opening.brief>Die zwei Seiten lesen</@layout.button>
</#if>
<@layout.p>Wenn Sie lieber fragen als lesen, telefoniere ich gern 15 Minuten mit Ihnen, wann immer es Ihnen passt.</@layout.p>
<#else>
<@layout.p>Und falls Sie neugierig sind, wie wir arbeiten, schicke ich Ihnen zwei Seiten darüber, oder wir sprechen 15 Minuten, wann immer es Ihnen passt.</@layout.p>
</#if>
<@layout.p>„Nein“ und „jetzt nicht“ sind gute Antworten. Ein Wort von Ihnen reicht, und ich halte mich daran.</@layout.p>
</@layout.message>
