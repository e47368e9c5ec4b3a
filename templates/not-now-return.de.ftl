---
purpose: Comes back in the month they named, with the reason they gave, and asks once
for: update
needs:
  - candidate.firstName
  - personal.topic
  - notNow.until
  - notNow.reason
optional:
  - opening
sample:
  candidate: { ref: c-1041, firstName: Katrin, fullName: Katrin Oberländer, language: de }
  work:
    title: Leiterin Datenplattform
    employer: Wiesental Versicherung
    yearsInRole: 4
    function: Data Engineering
    skills: [Spark, Airflow, Python]
    interests: [Datenverträge, Datenherkunft]
  personal:
    reason: Ihr Beitrag über Datenverträge zwischen Schaden und Finanzen
    topic: Datenverträge
  opening:
    title: Lead Engineer Datenqualität
    team: Datenqualität
    location: Bremen oder von zu Hause
    brief: https://talent.example.com/de/datenqualitaet
  notNow: { until: 2027-03-01, reason: bis Ende Februar ziehen wir das Data Warehouse um }
  sender:
    name: Philipp Arndt
    title: Talent Partner
    organisation: Salzufer Analytik
    postalAddress: Am Speicher 8, 28195 Bremen, Deutschland
  links:
    unsubscribe: https://talent.example.com/u/c-1041
    preferences: https://talent.example.com/p/c-1041
  today: 2027-03-01
--- subject
Sie sagten ${notNow.until.month}: ${personal.topic}
--- text
<@layout.message closing="Wie versprochen grüßt Sie">
Guten Tag ${candidate.firstName},

„${notNow.reason?cap_first}“ – mit diesen Worten haben Sie mich gebeten, mich erst im ${notNow.until.monthYear} wieder zu melden. Ich habe es mir notiert, Sie in Ruhe gelassen, und nun haben wir ${notNow.until.month}. Hoffentlich hat es die Zwischenzeit gut mit Ihnen gemeint.

Dass Sie wechseln wollten, haben Sie nie gesagt, und ich lese es auch heute nicht hinein. Ich frage deshalb genau einmal: Passt es jetzt besser, um über das Thema ${personal.topic} zu sprechen? Ein Wort genügt mir.

- „Reden“: Ich rufe Sie für 15 Minuten an, gern auch früh oder spät.
- „Lesen“: Ich schicke Ihnen, was unsere Leute dazu inzwischen gelernt haben, die Irrtümer eingeschlossen.
- „Später“: Nennen Sie mir einen Monat, und ich halte mich daran wie dieses Mal.

<#if opening??>
Eines ist hier seither neu: Im Team ${opening.team} ist ein Platz frei, ${opening.title} (${opening.location}).<#if opening.brief??> Worum es geht, steht auf zwei Seiten: ${opening.brief}</#if>
</#if>
</@layout.message>
--- html
<@layout.message preheader="Einmal nachgefragt, wie vereinbart" closing="Wie versprochen grüßt Sie">
<@layout.p>Guten Tag ${candidate.firstName},</@layout.p>
<@layout.p>„${notNow.reason?cap_first}“ – mit diesen Worten haben Sie mich gebeten, mich erst im ${notNow.until.monthYear} wieder zu melden. Ich habe es mir notiert, Sie in Ruhe gelassen, und nun haben wir ${notNow.until.month}. Hoffentlich hat es die Zwischenzeit gut mit Ihnen gemeint.</@layout.p>
<@layout.p>Dass Sie wechseln wollten, haben Sie nie gesagt, und ich lese es auch heute nicht hinein. Ich frage deshalb genau einmal: Passt es jetzt besser, um über das Thema ${personal.topic} zu sprechen? Ein Wort genügt mir.</@layout.p>
<@layout.points>
<@layout.point>„Reden“: Ich rufe Sie für 15 Minuten an, gern auch früh oder spät.</@layout.point>
<@layout.point>„Lesen“: Ich schicke Ihnen, was unsere Leute dazu inzwischen gelernt haben, die Irrtümer eingeschlossen.</@layout.point>
<@layout.point>„Später“: Nennen Sie mir einen Monat, und ich halte mich daran wie dieses Mal.</@layout.point>
</@layout.points>
<#if opening??>
<@layout.p>Eines ist hier seither neu: Im Team ${opening.team} ist ein Platz frei, ${opening.title} (${opening.location}).<#if opening.brief??> <@layout.link to=opening.brief>Worum es geht, steht auf zwei Seiten</@layout.link>.</#if></@layout.p>
</#if>
</@layout.message>
