---
purpose: After they accepted the connection; gives something, asks for nothing
for: outreach
via: linkedin
needs:
  - candidate.firstName
  - personal.topic
  - sender.name
sample:
  candidate: { ref: c-3063, firstName: Machteld, fullName: Machteld Brink, language: nl }
  work:
    title: Beveiligingsingenieur
    employer: Braam Zorg
    yearsInRole: 3
    function: beveiliging
    skills: [Go, fuzzing, review]
    interests: [fuzzing, geheugenveiligheid]
  personal:
    reason: je fuzzingdagboek
    topic: fuzzing
  sender:
    name: Joris Hendriks
    title: Talentpartner
    organisation: IJsselstroom Systemen
    postalAddress: Thorbeckegracht 18, 8011 VN Zwolle
  links:
    unsubscribe: https://werken.example.com/u/3063
    preferences: https://werken.example.com/p/3063
  today: 2027-03-09
--- text
Fijn dat we nu contact hebben, ${candidate.firstName}. Jij werkt aan ${personal.topic}, dus misschien heb je hier iets aan: stuur me er een vraag over, en de mensen die het hier doen antwoorden je met naam en al. Dat je niet op zoek bent weet ik, en dat hoeft ook niet. ${sender.name}
