---
purpose: Some months after an offer was declined or came to nothing, an opening that fits better, and why
for: update
from: recruiter
needs:
  - personal.reason
  - opening.location
  - opening.team
  - opening.title
optional:
  - earlier.opening
  - opening.brief
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
Eine Stelle, die besser passen könnte
--- text
<@layout.message closing="Beste Grüße">
<@layout.greeting/>

ich habe an Sie gedacht, und zwar deshalb: ${personal.reason}.<#if (earlier.opening)??> Damals ging es um eine andere Stelle (${earlier.opening}), und es kam nicht dazu.</#if> Jetzt ist im Team ${opening.team} etwas frei, das besser passen könnte: ${opening.title} (${opening.location}).

Falls beim letzten Mal etwas im Weg stand, sagen Sie mir, was es war. Ich sage Ihnen ehrlich, ob es noch so ist.

<#if opening.brief??>
Was daran gut und was schwierig ist, auf zwei Seiten: ${opening.brief}
<#else>
Auf Wunsch schicke ich Ihnen zwei Seiten darüber, was daran gut und was schwierig ist.
</#if>

Und wenn Sie nicht möchten, ist das auch in Ordnung.
</@layout.message>
--- html
<@layout.message preheader="${opening.title}, ${opening.team}" closing="Beste Grüße">
<@layout.greeting/>
<@layout.p>ich habe an Sie gedacht, und zwar deshalb: ${personal.reason}.<#if (earlier.opening)??> Damals ging es um eine andere Stelle (${earlier.opening}), und es kam nicht dazu.</#if> Jetzt ist im Team ${opening.team} etwas frei, das besser passen könnte: ${opening.title} (${opening.location}).</@layout.p>
<@layout.p>Falls beim letzten Mal etwas im Weg stand, sagen Sie mir, was es war. Ich sage Ihnen ehrlich, ob es noch so ist.</@layout.p>
<#if opening.brief??>
<@layout.button to=opening.brief>Was daran gut und was schwierig ist, auf zwei Seiten</@layout.button>
<#else>
<@layout.p>Auf Wunsch schicke ich Ihnen zwei Seiten darüber, was daran gut und was schwierig ist.</@layout.p>
</#if>
<@layout.p>Und wenn Sie nicht möchten, ist das auch in Ordnung.</@layout.p>
</@layout.message>
