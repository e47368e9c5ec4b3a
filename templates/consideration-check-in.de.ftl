---
purpose: Notices kindly that they went quiet after showing interest, and offers another way or rest
for: update
needs:
  - candidate.firstName
  - personal.topic
  - sender.organisation
optional:
  - links.preferences
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
${personal.topic?cap_first}: weiter oder Ruhe?
--- text
<@layout.message closing="So oder so mit Dank">
Guten Tag ${candidate.firstName},

vor einigen Wochen waren wir mitten im Gespräch über das Thema ${personal.topic}, dann wurde es still zwischen uns. Das braucht keine Entschuldigung: Ihr Beruf füllt die Tage, um einen zweiten hatten Sie nicht gebeten, und Post wie meine kommt zuletzt an die Reihe.

Ich möchte es ab hier nur richtig machen. Was davon wäre Ihnen recht?

- Ein anderer Weg: hin und wieder eine Kurznachricht oder ein Anruf von 15 Minuten, dafür keine Briefe mehr.
- Eine andere Person: Jemand, der bei ${sender.organisation} an diesem Thema arbeitet, schreibt Ihnen an meiner Stelle, und zwar nur zur Sache.
- Ruhe: Ich höre auf, bis zu dem Monat, den Sie mir nennen, oder ganz.

Ein einziges Wort reicht mir.<#if links.preferences??> Sie können es auch selbst einstellen: ${links.preferences}</#if>

Kommt keines, verstehe ich das als Ruhe. Eine Fachfrage von Ihnen findet hier trotzdem jederzeit eine Antwort.
</@layout.message>
--- html
<@layout.message preheader="Ein anderer Weg, eine andere Person oder Ruhe" closing="So oder so mit Dank">
<@layout.p>Guten Tag ${candidate.firstName},</@layout.p>
<@layout.p>vor einigen Wochen waren wir mitten im Gespräch über das Thema ${personal.topic}, dann wurde es still zwischen uns. Das braucht keine Entschuldigung: Ihr Beruf füllt die Tage, um einen zweiten hatten Sie nicht gebeten, und Post wie meine kommt zuletzt an die Reihe.</@layout.p>
<@layout.p>Ich möchte es ab hier nur richtig machen. Was davon wäre Ihnen recht?</@layout.p>
<@layout.points>
<@layout.point>Ein anderer Weg: hin und wieder eine Kurznachricht oder ein Anruf von 15 Minuten, dafür keine Briefe mehr.</@layout.point>
<@layout.point>Eine andere Person: Jemand, der bei ${sender.organisation} an diesem Thema arbeitet, schreibt Ihnen an meiner Stelle, und zwar nur zur Sache.</@layout.point>
<@layout.point>Ruhe: Ich höre auf, bis zu dem Monat, den Sie mir nennen, oder ganz.</@layout.point>
</@layout.points>
<@layout.p>Ein einziges Wort reicht mir.<#if links.preferences??> Sie können es auch <@layout.link to=links.preferences>hier selbst einstellen</@layout.link>.</#if></@layout.p>
<@layout.p>Kommt keines, verstehe ich das als Ruhe. Eine Fachfrage von Ihnen findet hier trotzdem jederzeit eine Antwort.</@layout.p>
</@layout.message>
