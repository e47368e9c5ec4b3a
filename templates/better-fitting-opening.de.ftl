---
purpose: Some months after an offer was declined or came to nothing, an opening that fits better, and why
for: update
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - opening
optional:
  - earlier.opening
  - opening.brief
  - candidate.fullName
sample:
  candidate: { ref: c-1053, firstName: Jannik, fullName: Jannik Petersen, language: de }
  work:
    title: Datenwissenschaftler
    employer: Fördeversicherung
    yearsInRole: 3
    function: Data Science
    skills: [Python, Kausalanalyse, Experimente]
    interests: [Versuchsplanung, Kausalanalyse]
  personal:
    reason: wie Sie den Preistest zerlegt und gezeigt haben, was er wirklich maß
    topic: Versuchsplanung
  opening:
    title: Leitung Experimente
    team: Messung
    location: Kiel oder von überall
    brief: https://karriere.example.org/messung-auf-zwei-seiten
  earlier:
    opening: Analyst Wachstum
  sender:
    name: Svenja Thomsen
    title: Leiterin Recruiting
    organisation: Nordlicht Mobilität
    postalAddress: Hafenstraße 41, 24103 Kiel, Deutschland
  links:
    unsubscribe: https://karriere.example.org/u/1053de
    preferences: https://karriere.example.org/p/1053de
  today: 2027-05-18
--- subject
${candidate.firstName}, diesmal näher an ${personal.topic}
--- text
<@layout.message closing="Es grüßt Sie">
Guten Tag ${candidate.fullName!candidate.firstName},

eines ist mir aus unseren Gesprächen über all die Monate im Gedächtnis geblieben: ${personal.reason}.<#if (earlier.opening)??> Damals ging es um eine andere Stelle, ${earlier.opening}, und es kam nicht dazu.</#if> Ich wollte mich erst wieder melden, wenn es etwas gibt, das besser zu Ihnen passt. Nun ist im Team ${opening.team} ein Platz frei: ${opening.title} (${opening.location}).

Besser aus zwei Gründen, wie ich finde:

- Das Thema ${personal.topic} steht hier in der Mitte und nicht am Rand.
- Was beim letzten Mal im Weg stand, kommt zuerst: Nennen Sie es, und ich sage Ihnen offen, ob es noch dort steht.

Gut möglich, dass Sie inzwischen angekommen sind und gar nichts suchen. Dann ist dies nur eine Nachricht von Leuten, die sich an Sie erinnern.

<#if opening.brief??>
Was daran gut ist und was schwer, steht auf zwei Seiten: ${opening.brief}
<#else>
Was daran gut ist und was schwer, passt auf zwei Seiten; ein Wort genügt, und Sie haben sie.
</#if>

Eines bekommen Sie in jedem Fall, wenn Sie möchten: Ich frage alle, die Sie damals kennengelernt haben, worin sie Ihre größte Stärke sahen, und gebe es Ihnen weiter.
</@layout.message>
--- html
<@layout.message preheader="${opening.title}, und warum ich an Sie dachte" closing="Es grüßt Sie">
<@layout.p>Guten Tag ${candidate.fullName!candidate.firstName},</@layout.p>
<@layout.p>eines ist mir aus unseren Gesprächen über all die Monate im Gedächtnis geblieben: ${personal.reason}.<#if (earlier.opening)??> Damals ging es um eine andere Stelle, ${earlier.opening}, und es kam nicht dazu.</#if> Ich wollte mich erst wieder melden, wenn es etwas gibt, das besser zu Ihnen passt. Nun ist im Team ${opening.team} ein Platz frei: ${opening.title} (${opening.location}).</@layout.p>
<@layout.p>Besser aus zwei Gründen, wie ich finde:</@layout.p>
<@layout.points>
<@layout.point>Das Thema ${personal.topic} steht hier in der Mitte und nicht am Rand.</@layout.point>
<@layout.point>Was beim letzten Mal im Weg stand, kommt zuerst: Nennen Sie es, und ich sage Ihnen offen, ob es noch dort steht.</@layout.point>
</@layout.points>
<@layout.p>Gut möglich, dass Sie inzwischen angekommen sind und gar nichts suchen. Dann ist dies nur eine Nachricht von Leuten, die sich an Sie erinnern.</@layout.p>
<#if opening.brief??>
<@layout.p>Was daran gut ist und was schwer, steht auf zwei Seiten: <@layout.link to=opening.brief>zum Nachlesen</@layout.link>.</@layout.p>
<#else>
<@layout.p>Was daran gut ist und was schwer, passt auf zwei Seiten; ein Wort genügt, und Sie haben sie.</@layout.p>
</#if>
<@layout.p>Eines bekommen Sie in jedem Fall, wenn Sie möchten: Ich frage alle, die Sie damals kennengelernt haben, worin sie Ihre größte Stärke sahen, und gebe es Ihnen weiter.</@layout.p>
</@layout.message>
