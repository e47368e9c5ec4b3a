---
purpose: The second touch, some days after the first; gives something useful and asks for almost nothing
for: outreach
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - sender.organisation
optional:
  - insight
sample:
  candidate: { ref: c-3002, firstName: Sander, fullName: Sander Vrolijk, language: nl }
  work:
    title: Build-engineer
    employer: Polderlicht Games
    yearsInRole: 3
    function: ontwikkelgereedschap
    skills: [Bazel, Rust, Gradle]
    interests: [incrementele builds, gedeelde caches]
  personal:
    reason: je artikel over builds die je kunt vertrouwen
    topic: incrementele builds
  insight:
    title: Wat een jaar met een gedeelde cache ons leerde
    takeaway: De meeste missers kwamen van drie niet opgegeven invoerbestanden, en een nachtelijke controle die ze vindt past in veertig regels.
    link: https://techniek.example.org/gedeelde-cache
  sender:
    name: Femke Dijkman
    title: Recruiter techniek
    organisation: Torenvalk Tools
    postalAddress: Oude Haven 12, 4331 AB Middelburg
  links:
    unsubscribe: https://techniek.example.org/afmelden/3002
    preferences: https://techniek.example.org/voorkeuren/3002
  today: 2027-03-11
--- subject
<#if insight??>
Leesvoer voor wie aan ${personal.topic} werkt
<#else>
Een vraag over ${personal.topic}? Ik weet wie het weet
</#if>
--- text
<@layout.message closing="Groeten,">
Dag ${candidate.firstName},

<#if insight??>
Ik moest denken aan ${personal.reason} toen ik het volgende las, dus ik geef het aan je door:

${insight.title}
${insight.takeaway}
${insight.link}

Het staat op zichzelf; je hoeft je nergens voor aan te melden.
<#else>
Deze week moest ik weer denken aan ${personal.reason}, en daar kwam een aanbod uit voort. Is er een vraag over ${personal.topic} waar je wel een tweede mening op zou willen? Stuur me er een regel over. Ik leg hem voor aan de mensen die er hier mee werken, en laat je weten wat ze zeggen.
</#if>

Ik schreef je al eerder en ben niet vergeten dat je goed zit waar je zit. Er hangt niets af van een antwoord.

Vraag je je ooit af hoe ze ${personal.topic} bij ${sender.organisation} aanpakken, dan stuur ik je twee pagina’s over het team, of maak ik 15 minuten vrij om erover te praten. Het kan allebei wachten tot je er zin in hebt.
</@layout.message>
--- html
<@layout.message preheader=(insight.title)!"Een tweede mening over ${personal.topic}, als je er een wilt" closing="Groeten,">
<@layout.p>Dag ${candidate.firstName},</@layout.p>
<#if insight??>
<@layout.p>Ik moest denken aan ${personal.reason} toen ik het volgende las, dus ik geef het aan je door:</@layout.p>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Hier lees je het</@layout.link></@layout.note>
<@layout.p>Het staat op zichzelf; je hoeft je nergens voor aan te melden.</@layout.p>
<#else>
<@layout.p>Deze week moest ik weer denken aan ${personal.reason}, en daar kwam een aanbod uit voort. Is er een vraag over ${personal.topic} waar je wel een tweede mening op zou willen? Stuur me er een regel over. Ik leg hem voor aan de mensen die er hier mee werken, en laat je weten wat ze zeggen.</@layout.p>
</#if>
<@layout.p>Ik schreef je al eerder en ben niet vergeten dat je goed zit waar je zit. Er hangt niets af van een antwoord.</@layout.p>
<@layout.p>Vraag je je ooit af hoe ze ${personal.topic} bij ${sender.organisation} aanpakken, dan stuur ik je twee pagina’s over het team, of maak ik 15 minuten vrij om erover te praten. Het kan allebei wachten tot je er zin in hebt.</@layout.p>
</@layout.message>
