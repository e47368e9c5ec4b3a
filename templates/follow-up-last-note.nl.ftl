---
purpose: Closes the first sequence gently and leaves the door open; after it, one update a quarter
for: outreach
from: recruiter
thread: true
audience: known
needs:
  - work.employer
  - personal.reason
  - personal.topic
  - sender.organisation
optional:
  - candidate.firstName
  - opening
  - links.preferences
sample:
  candidate: { ref: c-3003, firstName: Samira, fullName: Samira el Idrissi, language: nl }
  work:
    title: Senior productontwerper
    employer: Kaartwerk Delft
    yearsInRole: 5
    function: productontwerp
    skills: [interactieontwerp, toegankelijkheid, prototypes]
    interests: [toegankelijke kaarten, ontwerpsystemen]
  personal:
    reason: je onderzoek naar kaarten die je kunt laten voorlezen
    topic: toegankelijke kaarten
  opening:
    title: Hoofdontwerper bewegwijzering
    team: Bewegwijzering
    location: Utrecht
    brief: https://banen.example.net/bewegwijzering.pdf
  sender:
    name: Thijs Brouwer
    title: Hoofd werving ontwerp
    organisation: Atelier Noorderzon
    postalAddress: Leerlooierstraat 4, 3512 BX Utrecht
  links:
    unsubscribe: https://banen.example.net/afmelden/3003
    preferences: https://banen.example.net/voorkeuren/3003
  today: 2027-03-25
--- subject
Mijn laatste mail voor nu<#if candidate.firstName??>, ${candidate.firstName}</#if>
--- text
<@layout.message closing="Het beste,">
<@layout.greeting/>

Ik schreef je vanwege ${personal.reason}. Sindsdien kreeg je een paar mails van me, dus dit is voorlopig de laatste.

Dit blijft openstaan, zonder einddatum:

- Wil je praten over ${personal.topic} met iemand bij ${sender.organisation}, dan stel ik jullie aan elkaar voor.
<#if (opening.brief)??>
- Ben je benieuwd wat we doen, dan staan hier twee pagina's over het team ${opening.team}: ${opening.brief}
<#else>
- Ben je benieuwd wat we doen, vraag me dan om de twee pagina's.
</#if>
- Wil je een keer bellen, antwoord dan op deze mail, volgende maand of over twee jaar. 15 minuten is genoeg.

<#if links.preferences??>
Komt een bepaalde maand je beter uit, kies die dan hier: ${links.preferences}
</#if>

Ik wens jou en het team bij ${work.employer} het beste.
</@layout.message>
--- html
<@layout.message preheader="Een paar dingen blijven openstaan" closing="Het beste,">
<@layout.greeting/>
<@layout.p>Ik schreef je vanwege ${personal.reason}. Sindsdien kreeg je een paar mails van me, dus dit is voorlopig de laatste.</@layout.p>
<@layout.p>Dit blijft openstaan, zonder einddatum:</@layout.p>
<@layout.points>
<@layout.point>Wil je praten over ${personal.topic} met iemand bij ${sender.organisation}, dan stel ik jullie aan elkaar voor.</@layout.point>
<#if (opening.brief)??>
<@layout.point>Ben je benieuwd wat we doen, <@layout.link to=opening.brief>dan staan hier twee pagina's over het team ${opening.team}</@layout.link>.</@layout.point>
<#else>
<@layout.point>Ben je benieuwd wat we doen, vraag me dan om de twee pagina's.</@layout.point>
</#if>
<@layout.point>Wil je een keer bellen, antwoord dan op deze mail, volgende maand of over twee jaar. 15 minuten is genoeg.</@layout.point>
</@layout.points>
<#if links.preferences??>
<@layout.p>Komt een bepaalde maand je beter uit, <@layout.link to=links.preferences>kies die dan hier</@layout.link>.</@layout.p>
</#if>
<@layout.p>Ik wens jou en het team bij ${work.employer} het beste.</@layout.p>
</@layout.message>
