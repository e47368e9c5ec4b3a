---
purpose: One relevant thing every three months, to those who stayed quiet or asked us to come back later
for: update
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - sender.organisation
  - today
optional:
  - candidate.fullName
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
Eine Sache zum Thema ${personal.topic} im ${today.month}
<#else>
Im ${today.month}: Neues zum Thema ${personal.topic}
</#if>
--- text
<@layout.message closing="Bis zum nächsten Quartal">
Guten Tag ${candidate.fullName!candidate.firstName},

<#if notNow??>
ich sollte mich im ${notNow.until.month} wieder bei Ihnen melden. Hier bin ich, mit einer einzigen Sache.
<#else>
viermal im Jahr eine Sache und nicht mehr, so halte ich es. Das ist die für den ${today.month}.
</#if>
<#if insight??>
Sie hat mich an etwas erinnert: ${personal.reason}.

${insight.title}
${insight.takeaway}
${insight.link}
<#elseif opening??>
Warum Sie mir dabei eingefallen sind: ${personal.reason}. Unser Team ${opening.team} wächst, und das Thema ${personal.topic} soll zu seinen Stärken gehören. Offen ist ein Platz: ${opening.title} (${opening.location}).
<#else>
Warum ich dabei an Sie denke: ${personal.reason}. Diesmal ist es ein Angebot. Einige der Leute, die hier mit dem Thema ${personal.topic} zu tun haben, beantworten Fragen von außen, schriftlich und mit ihrem Namen. Schicken Sie mir Ihre, und ich sorge dafür, dass sie nicht liegen bleibt.
</#if>

Vermutlich sind Sie dort, wo Sie sind, so gut aufgehoben wie bisher. Daran will dieser Brief nichts ändern.

<#if insight?? && opening??>
Nur damit Sie es von mir wissen: Unser Team ${opening.team} wächst (${opening.title}, ${opening.location}).
</#if>
<#if (opening.brief)??>
Zwei Seiten dazu liegen bereit, wenn Sie mögen: ${opening.brief}
<#else>
Wollen Sie mehr darüber wissen, wie bei ${sender.organisation} gearbeitet wird, sagen Sie es, und ich schicke Ihnen zwei Seiten.
</#if>
</@layout.message>
--- html
<@layout.message preheader="Eine Sache, wie jedes Quartal" closing="Bis zum nächsten Quartal">
<@layout.p>Guten Tag ${candidate.fullName!candidate.firstName},</@layout.p>
<#if notNow??>
<@layout.p>ich sollte mich im ${notNow.until.month} wieder bei Ihnen melden. Hier bin ich, mit einer einzigen Sache.</@layout.p>
<#else>
<@layout.p>viermal im Jahr eine Sache und nicht mehr, so halte ich es. Das ist die für den ${today.month}.</@layout.p>
</#if>
<#if insight??>
<@layout.p>Sie hat mich an etwas erinnert: ${personal.reason}.</@layout.p>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Weiterlesen</@layout.link></@layout.note>
<#elseif opening??>
<@layout.p>Warum Sie mir dabei eingefallen sind: ${personal.reason}. Unser Team ${opening.team} wächst, und das Thema ${personal.topic} soll zu seinen Stärken gehören. Offen ist ein Platz: ${opening.title} (${opening.location}).</@layout.p>
<#else>
<@layout.p>Warum ich dabei an Sie denke: ${personal.reason}. Diesmal ist es ein Angebot. Einige der Leute, die hier mit dem Thema ${personal.topic} zu tun haben, beantworten Fragen von außen, schriftlich und mit ihrem Namen. Schicken Sie mir Ihre, und ich sorge dafür, dass sie nicht liegen bleibt.</@layout.p>
</#if>
<@layout.p>Vermutlich sind Sie dort, wo Sie sind, so gut aufgehoben wie bisher. Daran will dieser Brief nichts ändern.</@layout.p>
<#if insight?? && opening??>
<@layout.p>Nur damit Sie es von mir wissen: Unser Team ${opening.team} wächst (${opening.title}, ${opening.location}).</@layout.p>
</#if>
<#if (opening.brief)??>
<@layout.p><@layout.link to=opening.brief>Zwei Seiten dazu</@layout.link> liegen bereit, wenn Sie mögen.</@layout.p>
<#else>
<@layout.p>Wollen Sie mehr darüber wissen, wie bei ${sender.organisation} gearbeitet wird, sagen Sie es, und ich schicke Ihnen zwei Seiten.</@layout.p>
</#if>
</@layout.message>
