---
purpose: Comes back in the month they named, with the reason they gave, and asks once
for: update
from: recruiter
needs:
  - personal.topic
  - notNow.reason
  - notNow.until
optional:
  - opening
promises:
  - text: "lasse ich Sie in Ruhe"
    keptBy: "Pause until the day the candidate asked for"
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
Sie sagten ${notNow.until.month}
--- text
<@layout.message closing="Viele Grüße">
<@layout.greeting/>

Sie hatten mich gebeten, mich im ${notNow.until.monthYear} wieder zu melden. Ihr Grund war: „${notNow.reason}“. Ich hoffe, es geht Ihnen gut.

Passt es jetzt besser, um über ${personal.topic} zu sprechen? Ein Wort genügt:

- „Reden“: Ich rufe Sie für 15 Minuten an.
- „Lesen“: Ich schicke Ihnen etwas von uns über ${personal.topic}.
- „Später“ und ein Monat: Bis dahin lasse ich Sie in Ruhe, wie dieses Mal auch.

<#if opening??>
Im Team ${opening.team} ist außerdem eine Stelle frei (${opening.title}, ${opening.location}).<#if opening.brief??> Zwei Seiten dazu finden Sie hier: ${opening.brief}</#if>
</#if>
</@layout.message>
--- html
<@layout.message preheader="Wie gewünscht" closing="Viele Grüße">
<@layout.greeting/>
<@layout.p>Sie hatten mich gebeten, mich im ${notNow.until.monthYear} wieder zu melden. Ihr Grund war: „${notNow.reason}“. Ich hoffe, es geht Ihnen gut.</@layout.p>
<@layout.p>Passt es jetzt besser, um über ${personal.topic} zu sprechen? Ein Wort genügt:</@layout.p>
<@layout.points>
<@layout.point>„Reden“: Ich rufe Sie für 15 Minuten an.</@layout.point>
<@layout.point>„Lesen“: Ich schicke Ihnen etwas von uns über ${personal.topic}.</@layout.point>
<@layout.point>„Später“ und ein Monat: Bis dahin lasse ich Sie in Ruhe, wie dieses Mal auch.</@layout.point>
</@layout.points>
<#if opening??>
<@layout.p>Im Team ${opening.team} ist außerdem eine Stelle frei (${opening.title}, ${opening.location}).<#if opening.brief??> <@layout.link to=opening.brief>Zwei Seiten dazu finden Sie hier</@layout.link>.</#if></@layout.p>
</#if>
</@layout.message>
