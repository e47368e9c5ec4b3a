---
purpose: "Between accepting and the first day: what happens next, and that a doubt is normal"
for: process
needs:
  - candidate.firstName
  - personal.topic
  - sender.organisation
optional:
  - candidate.fullName
  - opening
  - event.date
  - event.place
sample:
  candidate: { ref: c-2070, firstName: Clara, fullName: Clara Hohenfeld, language: de }
  work:
    title: Dateningenieurin
    employer: Kupferlinie Bank
    yearsInRole: 4
    function: Datentechnik
    skills: [Spark, Airflow, SQL]
    interests: [Herkunft von Daten]
  personal:
    reason: wie Sie unseren Datenfluss aus dem Gedächtnis gezeichnet haben
    topic: Herkunft von Daten
  opening:
    ref: o-70
    title: Senior Data Engineer
    team: Fundamente
    location: Bremen
  event:
    title: Ihr erster Tag
    date: 2027-09-06
    place: Speicherstraße 6, Erdgeschoss
    link: https://start.example.com/de/weg
  sender:
    name: Leonie Marquardt
    title: Talentpartnerin
    organisation: Mündung Analytik
    postalAddress: Speicherstraße 6, 28217 Bremen
  links:
    unsubscribe: https://start.example.com/u/2070
    preferences: https://start.example.com/p/2070
  today: 2027-06-09
--- subject
Bis zu Ihrem ersten Tag, ${candidate.firstName}
--- text
<@layout.message closing="Mit großer Vorfreude">
Guten Tag ${candidate.fullName!candidate.firstName},

Sie haben Ja gesagt, und als ich das hier weitergab, sah ich lauter frohe Gesichter. Danke. Was Sie beim Thema ${personal.topic} mitbringen, hat gefehlt<#if opening??>, besonders im Team ${opening.team}</#if>, und das wissen alle.

Damit die Wochen bis dahin keine Rätsel aufgeben:

- Auf dem Papier: Der Vertrag kommt in den nächsten Tagen zu Ihnen. Lesen Sie ihn in Ruhe. Was unklar ist, erklären wir, und was nicht stimmt, ändern wir.
- Dazwischen: Verabschieden Sie sich gut von Ihrer jetzigen Stelle, und nehmen Sie den Urlaub, den Sie ohnehin nehmen wollten. Arbeit erwartet bei ${sender.organisation} vorher niemand von Ihnen. Ein-, zweimal melde ich mich, und jemand vom Platz nebenan auch.
<#if (event.date)??>
- Der erste Morgen: ${event.date.weekday}, ${event.date}<#if (event.place)??>, ${event.place}</#if>. An der Tür steht jemand, der sich darauf freut.
<#else>
- Der erste Morgen: Den Tag finden wir gemeinsam, und dann erfahren Sie, wer Sie an der Tür erwartet.
</#if>

Zwischen dem Ja und dem ersten Tag kommt bei den meisten ein Abend, an dem sie alles bezweifeln. Wenn Ihrer kommt, rufen Sie mich an, bevor er groß wird. An dem, was wir von Ihnen halten, ändert das nichts.
</@layout.message>
--- html
<@layout.message preheader="Der Vertrag, die Wochen dazwischen und der erste Morgen" closing="Mit großer Vorfreude">
<@layout.p>Guten Tag ${candidate.fullName!candidate.firstName},</@layout.p>
<@layout.p>Sie haben Ja gesagt, und als ich das hier weitergab, sah ich lauter frohe Gesichter. Danke. Was Sie beim Thema ${personal.topic} mitbringen, hat gefehlt<#if opening??>, besonders im Team ${opening.team}</#if>, und das wissen alle.</@layout.p>
<@layout.p>Damit die Wochen bis dahin keine Rätsel aufgeben:</@layout.p>
<@layout.points>
<@layout.point>Auf dem Papier: Der Vertrag kommt in den nächsten Tagen zu Ihnen. Lesen Sie ihn in Ruhe. Was unklar ist, erklären wir, und was nicht stimmt, ändern wir.</@layout.point>
<@layout.point>Dazwischen: Verabschieden Sie sich gut von Ihrer jetzigen Stelle, und nehmen Sie den Urlaub, den Sie ohnehin nehmen wollten. Arbeit erwartet bei ${sender.organisation} vorher niemand von Ihnen. Ein-, zweimal melde ich mich, und jemand vom Platz nebenan auch.</@layout.point>
<#if (event.date)??>
<@layout.point>Der erste Morgen: ${event.date.weekday}, ${event.date}<#if (event.place)??>, ${event.place}</#if>. An der Tür steht jemand, der sich darauf freut.</@layout.point>
<#else>
<@layout.point>Der erste Morgen: Den Tag finden wir gemeinsam, und dann erfahren Sie, wer Sie an der Tür erwartet.</@layout.point>
</#if>
</@layout.points>
<@layout.p>Zwischen dem Ja und dem ersten Tag kommt bei den meisten ein Abend, an dem sie alles bezweifeln. Wenn Ihrer kommt, rufen Sie mich an, bevor er groß wird. An dem, was wir von Ihnen halten, ändert das nichts.</@layout.p>
</@layout.message>
