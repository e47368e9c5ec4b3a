---
purpose: A comment below something they published; takes it seriously, asks one question, pitches nothing
for: introduction
via: comment
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
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
${candidate.firstName}, ik blijf terugkomen bij ${personal.reason}. Je legt ${personal.topic} helder uit zonder het simpeler te maken dan het is, en dat kom je niet vaak tegen.

Waar ik benieuwd naar ben, en vast niet als enige: waarover dacht je in het begin precies het omgekeerde? Mooi dat je het deelt waar we er allemaal iets van opsteken.
