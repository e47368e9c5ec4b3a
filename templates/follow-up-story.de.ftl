---
purpose: The third touch; a look behind the scenes at the people who work on their topic, and a chance to meet one of them
for: outreach
from: recruiter
audience: known
needs:
  - personal.reason
  - personal.topic
  - sender.organisation
optional:
  - insight
sample:
  candidate: { ref: c-2042, firstName: Milena, fullName: Milena Jurić, language: de }
  work:
    title: Dateningenieurin
    employer: Ostsee Spedition
    yearsInRole: 4
    function: Datentechnik
    skills: [Spark, Airflow, Scala]
    interests: [Datenqualität, Datenherkunft]
  personal:
    reason: Ihr Vortrag über Datenverträge beim Rostocker Datenabend
    topic: Datenqualität
  insight:
    title: Die Woche, in der wir die Hälfte unserer Auswertungen löschten
    takeaway: Drei Leute fragten, wem welche fehlen würde, und die Stille sagte ihnen mehr als jede Messung.
    link: https://geschichten.example.com/die-haelfte-geloescht
  sender:
    name: Ulrich Brandner
    title: Personalpartner
    organisation: Kaispeicher Analytik
    postalAddress: Zollhausgasse 8, 23552 Lübeck
  links:
    unsubscribe: https://geschichten.example.com/abmelden/2042
    preferences: https://geschichten.example.com/einstellungen/2042
  today: 2027-03-18
--- subject
<#if insight??>
Wie bei uns gearbeitet wird
<#else>
Fragen Sie uns etwas über ${personal.topic}
</#if>
--- text
<@layout.message closing="Beste Grüße">
<@layout.greeting/>

<#if insight??>
ein wenig weiß ich inzwischen über Ihre Arbeit: ${personal.reason}. Da ist es nur fair, wenn Sie auch etwas über unsere erfahren.

${insight.title}
${insight.takeaway}
${insight.link}

Wenn Sie wissen möchten, wie die Arbeit rund um ${personal.topic} bei ${sender.organisation} aussieht, vermittle ich Ihnen gern 15 Minuten mit jemandem, der sie macht. Ohne mich.
<#else>
ein wenig weiß ich inzwischen über Ihre Arbeit: ${personal.reason}. Da ist es nur fair, wenn auch Sie uns etwas fragen dürfen. Zum Beispiel:

- Aus welchem Fehler habt ihr am meisten gelernt?
- Worüber seid ihr euch bis heute nicht einig?
- Was würdet ihr jetzt anders bauen?

Suchen Sie sich etwas aus, oder stellen Sie eine eigene Frage über ${personal.topic}. Ich frage bei ${sender.organisation} die Leute, die damit arbeiten, und schicke Ihnen ihre Antwort im Wortlaut.
</#if>

Wenn Sie nicht antworten, ist das auch in Ordnung.
</@layout.message>
--- html
<@layout.message preheader="Ein Blick hinter die Kulissen" closing="Beste Grüße">
<@layout.greeting/>
<#if insight??>
<@layout.p>ein wenig weiß ich inzwischen über Ihre Arbeit: ${personal.reason}. Da ist es nur fair, wenn Sie auch etwas über unsere erfahren.</@layout.p>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Zum Beitrag</@layout.link></@layout.note>
<@layout.p>Wenn Sie wissen möchten, wie die Arbeit rund um ${personal.topic} bei ${sender.organisation} aussieht, vermittle ich Ihnen gern 15 Minuten mit jemandem, der sie macht. Ohne mich.</@layout.p>
<#else>
<@layout.p>ein wenig weiß ich inzwischen über Ihre Arbeit: ${personal.reason}. Da ist es nur fair, wenn auch Sie uns etwas fragen dürfen. Zum Beispiel:</@layout.p>
<@layout.points>
<@layout.point>Aus welchem Fehler habt ihr am meisten gelernt?</@layout.point>
<@layout.point>Worüber seid ihr euch bis heute nicht einig?</@layout.point>
<@layout.point>Was würdet ihr jetzt anders bauen?</@layout.point>
</@layout.points>
<@layout.p>Suchen Sie sich etwas aus, oder stellen Sie eine eigene Frage über ${personal.topic}. Ich frage bei ${sender.organisation} die Leute, die damit arbeiten, und schicke Ihnen ihre Antwort im Wortlaut.</@layout.p>
</#if>
<@layout.p>Wenn Sie nicht antworten, ist das auch in Ordnung.</@layout.p>
</@layout.message>
