---
purpose: One further piece on the topic they read about; a few sentences and no more
for: update
from: recruiter
needs:
  - personal.topic
  - insight.link
  - insight.takeaway
  - insight.title
optional:
  - insight.topic
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
Nog iets over ${insight.topic!personal.topic}
--- text
<@layout.message closing="Veel plezier ermee,">
<@layout.greeting/>

Je las iets van ons over ${insight.topic!personal.topic}. Dit past daar goed bij:

${insight.title}
${insight.takeaway}
${insight.link}

Zie je het anders, laat het me weten. Ik geef het graag door aan de schrijver.
</@layout.message>
--- html
<@layout.message preheader="Past bij wat je al las" closing="Veel plezier ermee,">
<@layout.greeting/>
<@layout.p>Je las iets van ons over ${insight.topic!personal.topic}. Dit past daar goed bij:</@layout.p>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Lees het hier</@layout.link></@layout.note>
<@layout.p>Zie je het anders, laat het me weten. Ik geef het graag door aan de schrijver.</@layout.p>
</@layout.message>
