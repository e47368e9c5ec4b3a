---
purpose: A connection request on a professional network; the first touch where there is a profile
for: introduction
via: linkedin
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - sender.name
  - sender.organisation
sample:
  candidate: { ref: c-3060, firstName: Fenna, fullName: Fenna Wiersma, language: nl }
  work:
    title: Platformontwikkelaar
    employer: Lariks Betalingen
    yearsInRole: 4
    function: platformontwikkeling
    skills: [Go, gRPC, tracing]
    interests: [tracing, observability]
  personal:
    reason: je stuk over traces die een verhaal vertellen
    topic: tracing
  sender:
    name: Joris Hendriks
    title: Talentpartner
    organisation: IJsselstroom Systemen
    postalAddress: Thorbeckegracht 18, 8011 VN Zwolle
  links:
    unsubscribe: https://werken.example.com/u/3060
    preferences: https://werken.example.com/p/3060
  today: 2027-03-02
--- text
Dag ${candidate.firstName}, door ${personal.reason} wil ik je graag leren kennen. Bij ${sender.organisation} zoek ik de mensen bij elkaar die aan ${personal.topic} werken. Je zoekt niets, dat weet ik, en er volgt geen praatje. Wil je ooit met hen sparren, dan stel ik jullie voor. ${sender.name}
