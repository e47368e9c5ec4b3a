---
purpose: Closes the first sequence gently and leaves the door open; after it, one update a quarter
for: outreach
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - work.employer
  - sender.organisation
optional:
  - candidate.fullName
  - opening
  - links.preferences
sample:
  candidate: { ref: c-2003, firstName: Selma, fullName: Selma Yıldız, language: de }
  work:
    title: Produktdesignerin
    employer: Kartenhaus Berlin
    yearsInRole: 6
    function: Produktdesign
    skills: [Interaktionsdesign, Barrierefreiheit, Prototypen]
    interests: [barrierefreie Karten, Designsysteme]
  personal:
    reason: Ihre Studie über Karten, die man sich vorlesen lassen kann
    topic: barrierefreie Karten
  opening:
    title: Leitung Design, Wegführung
    team: Wegführung
    location: Leipzig
    brief: https://stellen.example.net/wegfuehrung.pdf
  sender:
    name: Moritz Halbach
    title: Leiter Designgewinnung
    organisation: Kompassrose Studio
    postalAddress: Gerberstraße 22, 04105 Leipzig
  links:
    unsubscribe: https://stellen.example.net/abmelden/2003
    preferences: https://stellen.example.net/einstellungen/2003
  today: 2027-03-25
--- subject
Fürs Erste mein letzter Brief an Sie
--- text
<@layout.message closing="Alles Gute">
Guten Tag ${candidate.fullName!candidate.firstName},

der Anlass meines ersten Briefs gilt noch immer: ${personal.reason}. Ebenso gilt, dass Sie sich nicht nach etwas Neuem umsehen und Ihr Postfach Ihnen gehört. Mit diesem Brief endet deshalb die kleine Reihe.

Drei Dinge bleiben offen, ohne Frist:

- Wenn Sie mit den Leuten bei ${sender.organisation} fachsimpeln möchten, die am Thema ${personal.topic} arbeiten, stelle ich Sie einander vor.
<#if (opening.brief)??>
- Die zwei Seiten über das Team ${opening.team} bleiben, wo sie sind, falls Sie sehen wollen, was wir vorhaben: ${opening.brief}
<#else>
- Zwei Seiten darüber, was wir vorhaben, bekommen Sie, sobald Sie danach fragen.
</#if>
- Für eine Zeile von Ihnen, nächsten Monat oder in zwei Jahren, habe ich immer 15 Minuten übrig.

Von jetzt an melde ich mich etwa einmal im Quartal, und nur mit etwas, das Ihre Zeit wert ist.<#if links.preferences??> Passt Ihnen ein bestimmter Monat besser, wählen Sie ihn hier, und ich halte mich daran: ${links.preferences}</#if>

Bis dahin wünsche ich Ihnen und dem Team bei ${work.employer} eine gute Zeit.
</@layout.message>
--- html
<@layout.message preheader="Die Tür bleibt offen, Ihr Postfach gehört Ihnen" closing="Alles Gute">
<@layout.p>Guten Tag ${candidate.fullName!candidate.firstName},</@layout.p>
<@layout.p>der Anlass meines ersten Briefs gilt noch immer: ${personal.reason}. Ebenso gilt, dass Sie sich nicht nach etwas Neuem umsehen und Ihr Postfach Ihnen gehört. Mit diesem Brief endet deshalb die kleine Reihe.</@layout.p>
<@layout.p>Drei Dinge bleiben offen, ohne Frist:</@layout.p>
<@layout.points>
<@layout.point>Wenn Sie mit den Leuten bei ${sender.organisation} fachsimpeln möchten, die am Thema ${personal.topic} arbeiten, stelle ich Sie einander vor.</@layout.point>
<#if (opening.brief)??>
<@layout.point><@layout.link to=opening.brief>Die zwei Seiten über das Team ${opening.team}</@layout.link> bleiben, wo sie sind, falls Sie sehen wollen, was wir vorhaben.</@layout.point>
<#else>
<@layout.point>Zwei Seiten darüber, was wir vorhaben, bekommen Sie, sobald Sie danach fragen.</@layout.point>
</#if>
<@layout.point>Für eine Zeile von Ihnen, nächsten Monat oder in zwei Jahren, habe ich immer 15 Minuten übrig.</@layout.point>
</@layout.points>
<@layout.p>Von jetzt an melde ich mich etwa einmal im Quartal, und nur mit etwas, das Ihre Zeit wert ist.<#if links.preferences??> Passt Ihnen ein bestimmter Monat besser, <@layout.link to=links.preferences>wählen Sie ihn hier</@layout.link>, und ich halte mich daran.</#if></@layout.p>
<@layout.p>Bis dahin wünsche ich Ihnen und dem Team bei ${work.employer} eine gute Zeit.</@layout.p>
</@layout.message>
