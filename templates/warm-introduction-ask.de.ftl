---
purpose: "To somebody we both know: asks for an introduction to the candidate before we write cold"
for: introduction
via: linkedin
from: recruiter
audience: known
needs:
  - candidate.fullName
  - personal.topic
  - sender.name
  - sender.organisation
  - connection.name
optional:
  - connection.relation
  - connection.where
sample:
  candidate: { ref: c-2062, firstName: Ulrike, fullName: Ulrike Sandner, language: de }
  work:
    title: Dateningenieurin
    employer: Ernteglück Kredit
    yearsInRole: 5
    function: Datentechnik
    skills: [dbt, Airflow, SQL]
    interests: [Datenverträge, Herkunft von Daten]
  personal:
    reason: Ihr Vortrag über Datenverträge zwischen Teams, die nicht miteinander reden
    topic: Datenverträge
  connection:
    name: Herr Wendt
  sender:
    name: Henrik Sandmann
    title: Personalgewinnung Technik
    organisation: Domwerk Systeme
    postalAddress: Am Alten Ufer 14, 50668 Köln
  links:
    unsubscribe: https://karriere.example.com/u/2062
    preferences: https://karriere.example.com/p/2062
  today: 2027-03-02
--- text
Guten Tag ${connection.name}, ich glaube, Sie kennen ${candidate.fullName}<#if (connection.relation)??> (${connection.relation}<#if (connection.where)??>, ${connection.where}</#if>)<#elseif (connection.where)??> (${connection.where})</#if>. Mich interessiert die Arbeit rund um ${personal.topic}, und ich würde mich lieber von Ihnen vorstellen lassen, als einfach so zu schreiben. Ginge das? Ein Nein ist völlig in Ordnung. ${sender.name}, ${sender.organisation}
