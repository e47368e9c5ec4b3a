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
  candidate: { ref: c-1062, firstName: Ngozi, fullName: Ngozi Adeyinka, language: en }
  work:
    title: Data engineer
    employer: Harvest Credit
    yearsInRole: 5
    function: data engineering
    skills: [dbt, Airflow, SQL]
    interests: [data contracts, lineage]
  personal:
    reason: your talk on data contracts between teams that do not speak
    topic: data contracts
  connection:
    name: Declan
  sender:
    name: Maren Lund
    title: Talent partner
    organisation: Havblikk Systems
    postalAddress: Strandgaten 18, 5013 Bergen, Norway
  links:
    unsubscribe: https://talent.example.com/u/1062
    preferences: https://talent.example.com/p/1062
  today: 2027-03-02
--- text
Hi ${connection.name}, I believe you know ${candidate.fullName}<#if (connection.relation)??> (${connection.relation}<#if (connection.where)??>, ${connection.where}</#if>)<#elseif (connection.where)??> (${connection.where})</#if>. I'd like to get to know them because of their work on ${personal.topic}. Would you introduce us, if it feels right to you? No is just as fine. ${sender.name}, ${sender.organisation}
