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
  candidate: { ref: c-3062, firstName: Yasmina, fullName: Yasmina El Haddad, language: nl }
  work:
    title: Data-engineer
    employer: Oogst Krediet
    yearsInRole: 5
    function: data-engineering
    skills: [dbt, Airflow, SQL]
    interests: [datacontracten, herkomst van data]
  personal:
    reason: je lezing over datacontracten tussen teams die niet met elkaar praten
    topic: datacontracten
  connection:
    name: Bram
  sender:
    name: Joris Hendriks
    title: Talentpartner
    organisation: IJsselstroom Systemen
    postalAddress: Thorbeckegracht 18, 8011 VN Zwolle
  links:
    unsubscribe: https://werken.example.com/u/3062
    preferences: https://werken.example.com/p/3062
  today: 2027-03-02
--- text
Hoi ${connection.name}, ik geloof dat je ${candidate.fullName} kent<#if (connection.relation)??> (${connection.relation}<#if (connection.where)??>, ${connection.where}</#if>)<#elseif (connection.where)??> (${connection.where})</#if>. Het werk aan ${personal.topic} spreekt me aan, en ik word liever door jou voorgesteld dan dat ik zomaar schrijf. Zou dat kunnen? Nee is ook prima. ${sender.name}, ${sender.organisation}
