---
purpose: The third touch; a look behind the scenes at the people who work on their topic, and a chance to meet one of them
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
${personal.topic?cap_first}: was sonst niemand veröffentlicht
<#else>
Drei Geschichten, ein Thema: ${personal.topic}
</#if>
--- text
<@layout.message closing="Mit besten Wünschen">
Guten Tag ${candidate.fullName!candidate.firstName},

ein wenig weiß ich inzwischen darüber, wie Sie arbeiten, und ich weiß auch, woher: ${personal.reason}.

<#if insight??>
Da ist es nur gerecht, wenn Sie auch etwas über die Leute erfahren, die sich bei ${sender.organisation} mit dem Thema ${personal.topic} befassen.

${insight.title}
${insight.takeaway}
${insight.link}

Ausgesucht habe ich sie, weil hier Leute von innen erzählen, die manches heute anders machen würden.
<#else>
Da ist es nur gerecht, wenn auch Sie einmal hinter die Kulissen schauen. Suchen Sie sich etwas aus. Ich frage die Leute, die sich bei ${sender.organisation} mit dem Thema ${personal.topic} befassen, und schicke Ihnen die Antwort in deren eigenen Worten:

- der Fehler, aus dem sie am meisten gelernt haben
- worüber sie sich bis heute nicht einig sind
- was sie jetzt anders bauen würden
</#if>

Soweit ich sehe, mögen Sie Ihre Arbeit und haben nicht vor, sie zu wechseln. Dann soll das eine Geschichte sein und weiter nichts. Falls Sie von einem der Menschen dahinter mehr hören wollen, vermittle ich Ihnen gern 15 Minuten, mit ihnen statt mit mir.
</@layout.message>
--- html
<@layout.message preheader="Ein Blick in die Werkstatt, lose Enden inbegriffen" closing="Mit besten Wünschen">
<@layout.p>Guten Tag ${candidate.fullName!candidate.firstName},</@layout.p>
<@layout.p>ein wenig weiß ich inzwischen darüber, wie Sie arbeiten, und ich weiß auch, woher: ${personal.reason}.</@layout.p>
<#if insight??>
<@layout.p>Da ist es nur gerecht, wenn Sie auch etwas über die Leute erfahren, die sich bei ${sender.organisation} mit dem Thema ${personal.topic} befassen.</@layout.p>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Zur Geschichte</@layout.link></@layout.note>
<@layout.p>Ausgesucht habe ich sie, weil hier Leute von innen erzählen, die manches heute anders machen würden.</@layout.p>
<#else>
<@layout.p>Da ist es nur gerecht, wenn auch Sie einmal hinter die Kulissen schauen. Suchen Sie sich etwas aus. Ich frage die Leute, die sich bei ${sender.organisation} mit dem Thema ${personal.topic} befassen, und schicke Ihnen die Antwort in deren eigenen Worten:</@layout.p>
<@layout.points>
<@layout.point>der Fehler, aus dem sie am meisten gelernt haben</@layout.point>
<@layout.point>worüber sie sich bis heute nicht einig sind</@layout.point>
<@layout.point>was sie jetzt anders bauen würden</@layout.point>
</@layout.points>
</#if>
<@layout.p>Soweit ich sehe, mögen Sie Ihre Arbeit und haben nicht vor, sie zu wechseln. Dann soll das eine Geschichte sein und weiter nichts. Falls Sie von einem der Menschen dahinter mehr hören wollen, vermittle ich Ihnen gern 15 Minuten, mit ihnen statt mit mir.</@layout.p>
</@layout.message>
