---
purpose: One relevant thing every three months, to those who stayed quiet or asked us to come back later
for: update
from: recruiter
needs:
  - personal.reason
  - personal.topic
  - sender.organisation
optional:
  - insight
  - opening
  - notNow
sample:
  candidate: { ref: c-2004, firstName: Benedikt, fullName: Benedikt Rausch, language: de }
  work:
    title: Ingenieur für Betriebssicherheit
    employer: Alpenbahn Netz
    yearsInRole: 6
    function: Zuverlässigkeit
    skills: [Kubernetes, Go, Störungsdienst]
    interests: [Störungsberichte, Kapazitätsplanung]
  personal:
    reason: Ihr Bericht über den Stellwerksausfall, der niemandem die Schuld gab und viel lehrte
    topic: Störungsberichte
  insight:
    title: Zwanzig Störungsberichte nebeneinander gelesen
    takeaway: Wo sich danach etwas änderte, gab es jedes Mal einen Namen neben der Frage, die offen geblieben war.
    link: https://betrieb.example.com/zwanzig-berichte
  opening:
    title: Leitung Zuverlässigkeit
    team: Netzbetrieb
    location: Augsburg
    brief: https://betrieb.example.com/zwei-seiten
  sender:
    name: Katharina Pohl
    title: Personalgewinnung
    organisation: Lechstrom Netze
    postalAddress: Kanalweg 30, 86153 Augsburg
  links:
    unsubscribe: https://betrieb.example.com/abmelden/2004
    preferences: https://betrieb.example.com/einstellungen/2004
  notNow: { until: 2027-06-01, reason: eine große Umstellung bis zum Sommer }
  today: 2027-06-01
--- subject
<#if insight??>
Lesenswert: ${insight.title}
<#elseif opening??>
Eine offene Stelle: ${opening.title}
<#else>
${personal.topic?cap_first}: Haben Sie eine Frage?
</#if>
--- text
<@layout.message closing="Beste Grüße">
<@layout.greeting/>

<#if notNow??>
Sie hatten mich gebeten, mich im ${notNow.until.month} wieder zu melden. Deshalb schreibe ich Ihnen heute.
</#if>

<#if insight??>
Sie sind mir aus einem bestimmten Grund eingefallen: ${personal.reason}. Vielleicht ist dieser Beitrag etwas für Sie:

${insight.title}
${insight.takeaway}
${insight.link}
<#elseif opening??>
Sie sind mir aus einem bestimmten Grund eingefallen: ${personal.reason}. Im Team ${opening.team} ist eine Stelle frei (${opening.title}, ${opening.location}). Vielleicht ist das etwas für Sie, vielleicht kennen Sie jemanden.
<#else>
Sie sind mir aus einem bestimmten Grund eingefallen: ${personal.reason}. Falls Sie eine Frage rund um ${personal.topic} haben, schicken Sie sie mir. Ich frage die Kolleginnen und Kollegen, die sich damit auskennen, und gebe Ihnen die Antwort weiter.
</#if>

<#if insight?? && opening??>
Außerdem ist im Team ${opening.team} eine Stelle frei (${opening.title}, ${opening.location}).
</#if>

<#if (opening.brief)??>
Mehr dazu auf zwei Seiten: ${opening.brief}
<#else>
Wenn Sie wissen möchten, wie bei ${sender.organisation} gearbeitet wird, schicke ich Ihnen gern zwei Seiten.
</#if>

Antworten müssen Sie nicht.
</@layout.message>
--- html
<@layout.message preheader="Nur eine Sache, antworten müssen Sie nicht" closing="Beste Grüße">
<@layout.greeting/>
<#if notNow??>
<@layout.p>Sie hatten mich gebeten, mich im ${notNow.until.month} wieder zu melden. Deshalb schreibe ich Ihnen heute.</@layout.p>
</#if>
<#if insight??>
<@layout.p>Sie sind mir aus einem bestimmten Grund eingefallen: ${personal.reason}. Vielleicht ist dieser Beitrag etwas für Sie:</@layout.p>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Hier lesen</@layout.link></@layout.note>
<#elseif opening??>
<@layout.p>Sie sind mir aus einem bestimmten Grund eingefallen: ${personal.reason}. Im Team ${opening.team} ist eine Stelle frei (${opening.title}, ${opening.location}). Vielleicht ist das etwas für Sie, vielleicht kennen Sie jemanden.</@layout.p>
<#else>
<@layout.p>Sie sind mir aus einem bestimmten Grund eingefallen: ${personal.reason}. Falls Sie eine Frage rund um ${personal.topic} haben, schicken Sie sie mir. Ich frage die Kolleginnen und Kollegen, die sich damit auskennen, und gebe Ihnen die Antwort weiter.</@layout.p>
</#if>
<#if insight?? && opening??>
<@layout.p>Außerdem ist im Team ${opening.team} eine Stelle frei (${opening.title}, ${opening.location}).</@layout.p>
</#if>
<#if (opening.brief)??>
<@layout.button to=opening.brief>Mehr dazu auf zwei Seiten</@layout.button>
<#else>
<@layout.p>Wenn Sie wissen möchten, wie bei ${sender.organisation} gearbeitet wird, schicke ich Ihnen gern zwei Seiten.</@layout.p>
</#if>
<@layout.p>Antworten müssen Sie nicht.</@layout.p>
</@layout.message>
