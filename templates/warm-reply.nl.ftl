---
purpose: The answer to interest shown, within a day; proposes the 15-minute chat
for: answer
from: recruiter
thread: true
needs:
  - personal.reason
  - personal.topic
optional:
  - candidate.firstName
  - opening
sample:
  candidate: { ref: c-3006, firstName: Daan, fullName: Daan Verhulst, language: nl }
  work:
    title: Machine-learning-engineer
    employer: Scheldezorg
    yearsInRole: 2
    function: machine learning
    skills: [PyTorch, evaluatie, klinische data]
    interests: [modelevaluatie, privacy]
  personal:
    reason: je open bibliotheek om modellen met kleine steekproeven te beoordelen
    topic: modelevaluatie
  opening:
    title: Technisch leider evaluatie
    team: Betrouwbare Modellen
    location: Gent of thuis
    brief: https://mensen.example.com/betrouwbare-modellen
  sender:
    name: Griet Maes
    title: Talentpartner onderzoek
    organisation: Leeuwerik Labs
    postalAddress: Molenstraat 20, 9000 Gent, België
  links:
    unsubscribe: https://mensen.example.com/afmelden/3006
    preferences: https://mensen.example.com/voorkeuren/3006
  today: 2027-04-20
--- subject
15 minuten over ${personal.topic}<#if candidate.firstName??>, ${candidate.firstName}</#if>?
--- text
<@layout.message closing="Ik kijk ernaar uit,">
<@layout.greeting/>

Dank je wel voor je antwoord. Ik begin graag met ${personal.reason}, en vertel je daarna over ons.

Zullen we 15 minuten praten, aan de telefoon of met video? Ik kan je vertellen:

<#if opening??>
- wat het team ${opening.team} doet en wat nog niet af is
- wat ${opening.title} echt inhoudt, ook de lastige kanten
- wat het betaalt, en hoe “${opening.location}” in de praktijk werkt
<#else>
- wat we doen aan ${personal.topic} en wat nog niet af is
- wat er lastig aan is
- wat zulk werk hier betaalt
</#if>

De rest van de tijd is voor jouw vragen. Stuur me een dag en een tijd, of je vragen als je liever schrijft.

<#if (opening.brief)??>
Als je vast wilt lezen, twee pagina's over het team: ${opening.brief}
</#if>
</@layout.message>
--- html
<@layout.message preheader="Kies een dag en een tijd" closing="Ik kijk ernaar uit,">
<@layout.greeting/>
<@layout.p>Dank je wel voor je antwoord. Ik begin graag met ${personal.reason}, en vertel je daarna over ons.</@layout.p>
<@layout.p>Zullen we 15 minuten praten, aan de telefoon of met video? Ik kan je vertellen:</@layout.p>
<@layout.points>
<#if opening??>
<@layout.point>wat het team ${opening.team} doet en wat nog niet af is</@layout.point>
<@layout.point>wat ${opening.title} echt inhoudt, ook de lastige kanten</@layout.point>
<@layout.point>wat het betaalt, en hoe “${opening.location}” in de praktijk werkt</@layout.point>
<#else>
<@layout.point>wat we doen aan ${personal.topic} en wat nog niet af is</@layout.point>
<@layout.point>wat er lastig aan is</@layout.point>
<@layout.point>wat zulk werk hier betaalt</@layout.point>
</#if>
</@layout.points>
<@layout.p>De rest van de tijd is voor jouw vragen. Stuur me een dag en een tijd, of je vragen als je liever schrijft.</@layout.p>
<#if (opening.brief)??>
<@layout.button to=opening.brief>Als je vast wilt lezen, twee pagina's over het team</@layout.button>
</#if>
</@layout.message>
