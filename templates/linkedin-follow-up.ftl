---
purpose: After they accepted the connection; gives something, asks for nothing
for: outreach
via: linkedin
needs:
  - candidate.firstName
  - personal.topic
  - sender.name
sample:
  candidate: { ref: c-1063, firstName: Henrike, fullName: Henrike Maas, language: en }
  work:
    title: Security engineer
    employer: Bramble Health
    yearsInRole: 3
    function: security
    skills: [Go, fuzzing, review]
    interests: [fuzzing, memory safety]
  personal:
    reason: your fuzzing diary
    topic: fuzzing
  sender:
    name: Maren Lund
    title: Talent partner
    organisation: Havblikk Systems
    postalAddress: Strandgaten 18, 5013 Bergen, Norway
  links:
    unsubscribe: https://talent.example.com/u/1063
    preferences: https://talent.example.com/p/1063
  today: 2027-03-09
--- text
Thank you for connecting, ${candidate.firstName}. You work on ${personal.topic}, so this may be of use: send me a question about it, and the people here who do the same will answer you by name. I know you are not looking for anything else, and this is no trick to change that. ${sender.name}
