---
purpose: "Between accepting and the first day: what happens next, and that a doubt is normal"
for: process
from: recruiter
needs:
  - personal.topic
  - sender.organisation
optional:
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
Willkommen bei ${sender.organisation}
--- text
<@layout.message closing="Ich freue mich auf die Zusammenarbeit">
<@layout.greeting/>

danke für Ihr Ja<#if opening??> (${opening.title})</#if>. Ich freue mich sehr darüber.

<#if (event.date)??>
Ihr erster Tag: ${event.date.weekday}, ${event.date}<#if (event.place)??>, ${event.place}</#if>.
<#else>
An welchem Tag möchten Sie anfangen? Sagen Sie es mir, dann legen wir den Termin gemeinsam fest.
</#if>

Bis dahin: Nehmen Sie Ihren Urlaub, und verabschieden Sie sich in Ruhe von Ihrer alten Stelle. Niemand bei ${sender.organisation} erwartet, dass Sie sich vorher schon um ${personal.topic} kümmern.

Zwischen Zusage und erstem Tag kommen vielen noch einmal Zweifel. Das ist normal. Rufen Sie mich dann gern an.
</@layout.message>
--- html
<@layout.message preheader="Bis zu Ihrem ersten Tag" closing="Ich freue mich auf die Zusammenarbeit">
<@layout.greeting/>
<@layout.p>danke für Ihr Ja<#if opening??> (${opening.title})</#if>. Ich freue mich sehr darüber.</@layout.p>
<#if (event.date)??>
<@layout.p>Ihr erster Tag: ${event.date.weekday}, ${event.date}<#if (event.place)??>, ${event.place}</#if>.</@layout.p>
<#else>
<@layout.p>An welchem Tag möchten Sie anfangen? Sagen Sie es mir, dann legen wir den Termin gemeinsam fest.</@layout.p>
</#if>
<@layout.p>Bis dahin: Nehmen Sie Ihren Urlaub, und verabschieden Sie sich in Ruhe von Ihrer alten Stelle. Niemand bei ${sender.organisation} erwartet, dass Sie sich vorher schon um ${personal.topic} kümmern.</@layout.p>
<@layout.p>Zwischen Zusage und erstem Tag kommen vielen noch einmal Zweifel. Das ist normal. Rufen Sie mich dann gern an.</@layout.p>
</@layout.message>
