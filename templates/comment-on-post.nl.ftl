---
purpose: A comment below something they published; takes it seriously, asks one question, pitches nothing
for: introduction
via: comment
from: recruiter
needs:
  - personal.reason
  - personal.topic
optional:
  - candidate.firstName
sample:
  candidate: { ref: c-3061, firstName: Siebren, fullName: Siebren Kooistra, language: nl }
  work:
    title: Hoofdontwikkelaar
    employer: Kraaikaart
    yearsInRole: 6
    function: zoektechniek
    skills: [Rust, indexen, ranking]
    interests: [ranking, evaluatie]
  personal:
    reason: je essay over zoekresultaten waar niemand op klikt
    topic: ranking
  sender:
    name: Joris Hendriks
    title: Talentpartner
    organisation: IJsselstroom Systemen
    postalAddress: Thorbeckegracht 18, 8011 VN Zwolle
  links:
    unsubscribe: https://werken.example.com/u/3061
    preferences: https://werken.example.com/p/3061
  today: 2027-03-02
--- text
<#if candidate.firstName??>${candidate.firstName}, dank je wel voor ${personal.reason}. Wat ik graag zou weten over ${personal.topic}: wat zag je in het begin heel anders dan nu?<#else>Dank je wel voor ${personal.reason}. Wat ik graag zou weten over ${personal.topic}: wat zag je in het begin heel anders dan nu?</#if>
