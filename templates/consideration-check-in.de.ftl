---
purpose: Notices kindly that they went quiet after showing interest, and offers another way or rest
for: update
from: recruiter
needs:
  - personal.topic
optional:
  - links.preferences
promises:
  - text: "lasse ich Sie in Ruhe"
    keptBy: "Pause until the day the candidate asked for"
  - text: "lasse ich Sie mindestens ein Jahr in Ruhe"
    keptBy: "Pause outreach after a no"
    numbers: { AFTER_A_NO: 365 }
sample:
  candidate: { ref: c-1045, firstName: Mirjam, fullName: Mirjam Stadler, language: de }
  work:
    title: Produktmanagerin
    employer: Velomara
    yearsInRole: 3
    function: Produktmanagement
    skills: [Discovery, Preise, Auswertung]
    interests: [Preisexperimente]
  personal:
    reason: das Preisexperiment, das Sie beim Produkt-Stammtisch beschrieben haben
    topic: Preisexperimente
  sender:
    name: Henrik Dahlmann
    title: Talent Partner Produkt
    organisation: Nordlicht Karten
    postalAddress: Königsgasse 4, 18055 Rostock, Deutschland
  links:
    unsubscribe: https://hello.example.com/u/c-1045
    preferences: https://hello.example.com/p/c-1045
  today: 2027-10-06
--- subject
${personal.topic?cap_first}: weiter oder Pause?
--- text
<@layout.message closing="So oder so vielen Dank">
<@layout.greeting/>

wir waren über ${personal.topic} im Kontakt, und ich habe länger nichts von Ihnen gehört. Das ist in Ordnung. Ich möchte es nur richtig machen: Was wäre Ihnen recht?

- „Reden“: Wir telefonieren 15 Minuten, das Thema bestimmen Sie.
- „Später“ und ein Monat: Bis dahin lasse ich Sie in Ruhe.
- „Nein“: Dann lasse ich Sie mindestens ein Jahr in Ruhe.

Ein Wort genügt.<#if links.preferences??> Oder stellen Sie es hier selbst ein: ${links.preferences}</#if>
</@layout.message>
--- html
<@layout.message preheader="Ein Wort genügt" closing="So oder so vielen Dank">
<@layout.greeting/>
<@layout.p>wir waren über ${personal.topic} im Kontakt, und ich habe länger nichts von Ihnen gehört. Das ist in Ordnung. Ich möchte es nur richtig machen: Was wäre Ihnen recht?</@layout.p>
<@layout.points>
<@layout.point>„Reden“: Wir telefonieren 15 Minuten, das Thema bestimmen Sie.</@layout.point>
<@layout.point>„Später“ und ein Monat: Bis dahin lasse ich Sie in Ruhe.</@layout.point>
<@layout.point>„Nein“: Dann lasse ich Sie mindestens ein Jahr in Ruhe.</@layout.point>
</@layout.points>
<@layout.p>Ein Wort genügt.<#if links.preferences??> Oder <@layout.link to=links.preferences>stellen Sie es hier selbst ein</@layout.link>.</#if></@layout.p>
</@layout.message>
