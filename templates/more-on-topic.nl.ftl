---
purpose: One further piece on the topic they read about; a few sentences and no more
for: update
needs:
  - candidate.firstName
  - personal.topic
  - insight.title
  - insight.takeaway
  - insight.link
sample:
  candidate: { ref: c-1064, firstName: Daan, fullName: Daan Oosterhof, language: nl }
  work:
    title: Security-engineer
    employer: IJsvogel Betalingen
    yearsInRole: 2
    function: applicatiebeveiliging
    skills: [dreigingsmodellen, Go, code review]
    interests: [veilige softwareketens]
  personal:
    reason: je checklist voor afhankelijkheden
    topic: veilige softwareketens
  insight:
    title: Wat we niet meer ondertekenen, en waarom
    takeaway: De helft van onze handtekeningen controleerde niemand, dus hielden we de andere helft en gingen die wel controleren.
    link: https://people.example.com/nl/ondertekenen
  sender:
    name: Ruth Veldman
    title: Recruiter security
    organisation: Koperblad
    postalAddress: Iepenlaan 31, 3512 LM Utrecht, Nederland
  links:
    unsubscribe: https://people.example.com/u/c-1064
    preferences: https://people.example.com/p/c-1064
  today: 2027-06-09
--- subject
Nog een stuk: ${personal.topic}
--- text
<@layout.message closing="Tot het volgende goede stuk,">
Hoi ${candidate.firstName},

Omdat je laatst aandacht had voor ${personal.topic}, is dit het stuk dat ik ernaast zou leggen:

${insight.title}
${insight.takeaway}
${insight.link}

Wie ons leest, zoekt daarmee nog geen baan; voor mij ben je iemand die graag verder kijkt, en daar laat ik het bij. Mocht je het anders zien dan de auteur, laat me dan weten waar: tegenspraak krijgt hier antwoord, op papier of in een kwartier aan de telefoon.
</@layout.message>
--- html
<@layout.message preheader="${insight.title}" closing="Tot het volgende goede stuk,">
<@layout.p>Hoi ${candidate.firstName},</@layout.p>
<@layout.p>Omdat je laatst aandacht had voor ${personal.topic}, is dit het stuk dat ik ernaast zou leggen:</@layout.p>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Naar het stuk</@layout.link></@layout.note>
<@layout.p>Wie ons leest, zoekt daarmee nog geen baan; voor mij ben je iemand die graag verder kijkt, en daar laat ik het bij. Mocht je het anders zien dan de auteur, laat me dan weten waar: tegenspraak krijgt hier antwoord, op papier of in een kwartier aan de telefoon.</@layout.p>
</@layout.message>
