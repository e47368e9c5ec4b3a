---
purpose: Closes the first sequence gently and leaves the door open; after it, one update a quarter
for: outreach
from: recruiter
thread: true
audience: known
needs:
  - work.employer
  - personal.reason
  - personal.topic
  - sender.organisation
optional:
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
Vorerst meine letzte Nachricht
--- text
<@layout.message closing="Alles Gute">
<@layout.greeting/>

ich habe Ihnen aus einem bestimmten Grund geschrieben: ${personal.reason}. Seitdem hatten Sie einige E-Mails von mir. Dies ist vorerst die letzte.

Offen bleibt, ohne Frist:

- Wenn Sie sich mit jemandem bei ${sender.organisation} über ${personal.topic} unterhalten möchten, stelle ich gern den Kontakt her.
<#if (opening.brief)??>
- Wenn Sie wissen möchten, was wir vorhaben, lesen Sie hier zwei Seiten über das Team ${opening.team}: ${opening.brief}
<#else>
- Wenn Sie wissen möchten, was wir vorhaben, schicke ich Ihnen auf Wunsch zwei Seiten.
</#if>
- Wenn Sie reden möchten, antworten Sie einfach, nächsten Monat oder in zwei Jahren. 15 Minuten genügen.

<#if links.preferences??>
Passt Ihnen ein bestimmter Monat besser, wählen Sie ihn hier: ${links.preferences}
</#if>

Ihnen und dem Team bei ${work.employer} alles Gute.
</@layout.message>
--- html
<@layout.message preheader="Ein paar Dinge bleiben offen" closing="Alles Gute">
<@layout.greeting/>
<@layout.p>ich habe Ihnen aus einem bestimmten Grund geschrieben: ${personal.reason}. Seitdem hatten Sie einige E-Mails von mir. Dies ist vorerst die letzte.</@layout.p>
<@layout.p>Offen bleibt, ohne Frist:</@layout.p>
<@layout.points>
<@layout.point>Wenn Sie sich mit jemandem bei ${sender.organisation} über ${personal.topic} unterhalten möchten, stelle ich gern den Kontakt her.</@layout.point>
<#if (opening.brief)??>
<@layout.point>Wenn Sie wissen möchten, was wir vorhaben, <@layout.link to=opening.brief>lesen Sie hier zwei Seiten über das Team ${opening.team}</@layout.link>.</@layout.point>
<#else>
<@layout.point>Wenn Sie wissen möchten, was wir vorhaben, schicke ich Ihnen auf Wunsch zwei Seiten.</@layout.point>
</#if>
<@layout.point>Wenn Sie reden möchten, antworten Sie einfach, nächsten Monat oder in zwei Jahren. 15 Minuten genügen.</@layout.point>
</@layout.points>
<#if links.preferences??>
<@layout.p>Passt Ihnen ein bestimmter Monat besser, <@layout.link to=links.preferences>wählen Sie ihn hier</@layout.link>.</@layout.p>
</#if>
<@layout.p>Ihnen und dem Team bei ${work.employer} alles Gute.</@layout.p>
</@layout.message>
