---
purpose: The answer to interest shown, within a day; proposes the 15-minute chat
for: answer
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
optional:
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
15 minuten over ${personal.topic}, ${candidate.firstName}?
--- text
<@layout.message closing="Ik kijk ernaar uit,">
Dag ${candidate.firstName},

Fijn dat je interesse hebt, dank je wel. Ik schreef je destijds vanwege ${personal.reason}, en daar zou ik ook willen beginnen als we elkaar spreken. Dat je niet op zoek was, ben ik niet vergeten; met interesse tonen heb je niets beloofd.

Zullen we 15 minuten praten, per telefoon of video, wat jij prettig vindt? Van mijn kant hoor je dan:

<#if opening??>
- wat het team ${opening.team} wil bereiken, en waar ${personal.topic} daarin thuishoort
- wat er lastig aan is: wat nog niet af is, en wat je als ${opening.title} echt op je bord krijgt
- wat het betaalt en hoe “${opening.location}” in de praktijk uitpakt, nog voor je het hoeft te vragen
<#else>
- wat onze mensen willen bereiken met ${personal.topic}, en hoe ver ze zijn
- wat er lastig aan is, en wat nog niet af is
- wat zulk werk hier betaalt, nog voor je het hoeft te vragen
</#if>

De rest van de tijd is voor jouw vragen. Daarna zeg jij of er een vervolg komt; dat kan een gesprek zijn met iemand met wie je zou samenwerken.

Antwoord gewoon met een dag en een tijd, vroeg, laat of in de lunchpauze, en ik bel je. Schrijf je liever, stuur me dan je vragen, en ik beantwoord ze een voor een.

<#if (opening.brief)??>
Om vooraf te lezen, alleen als je wilt, zijn hier de twee pagina’s over het team: ${opening.brief}
</#if>
</@layout.message>
--- html
<@layout.message preheader="Per telefoon of video, wanneer het jou uitkomt" closing="Ik kijk ernaar uit,">
<@layout.p>Dag ${candidate.firstName},</@layout.p>
<@layout.p>Fijn dat je interesse hebt, dank je wel. Ik schreef je destijds vanwege ${personal.reason}, en daar zou ik ook willen beginnen als we elkaar spreken. Dat je niet op zoek was, ben ik niet vergeten; met interesse tonen heb je niets beloofd.</@layout.p>
<@layout.p>Zullen we 15 minuten praten, per telefoon of video, wat jij prettig vindt? Van mijn kant hoor je dan:</@layout.p>
<@layout.points>
<#if opening??>
<@layout.point>wat het team ${opening.team} wil bereiken, en waar ${personal.topic} daarin thuishoort</@layout.point>
<@layout.point>wat er lastig aan is: wat nog niet af is, en wat je als ${opening.title} echt op je bord krijgt</@layout.point>
<@layout.point>wat het betaalt en hoe “${opening.location}” in de praktijk uitpakt, nog voor je het hoeft te vragen</@layout.point>
<#else>
<@layout.point>wat onze mensen willen bereiken met ${personal.topic}, en hoe ver ze zijn</@layout.point>
<@layout.point>wat er lastig aan is, en wat nog niet af is</@layout.point>
<@layout.point>wat zulk werk hier betaalt, nog voor je het hoeft te vragen</@layout.point>
</#if>
</@layout.points>
<@layout.p>De rest van de tijd is voor jouw vragen. Daarna zeg jij of er een vervolg komt; dat kan een gesprek zijn met iemand met wie je zou samenwerken.</@layout.p>
<@layout.p>Antwoord gewoon met een dag en een tijd, vroeg, laat of in de lunchpauze, en ik bel je. Schrijf je liever, stuur me dan je vragen, en ik beantwoord ze een voor een.</@layout.p>
<#if (opening.brief)??>
<@layout.p>Om vooraf te lezen, alleen als je wilt, zijn hier <@layout.link to=opening.brief>de twee pagina’s over het team</@layout.link>.</@layout.p>
</#if>
</@layout.message>
