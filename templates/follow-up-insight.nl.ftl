---
purpose: The second touch, some days after the first; gives something useful and asks for almost nothing
for: outreach
from: recruiter
audience: known
needs:
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
Te lezen: ${insight.title}
<#else>
Een second opinion over ${personal.topic}?
</#if>
--- text
<@layout.message closing="Groet,">
<@layout.greeting/>

<#if insight??>
Ik schreef je eerder vanwege ${personal.reason}. Omdat je met ${personal.topic} bezig bent, is dit misschien iets voor je:

${insight.title}
${insight.takeaway}
${insight.link}

Je hoeft je nergens voor aan te melden.
<#else>
Ik schreef je eerder vanwege ${personal.reason}. Heb je een vraag over ${personal.topic} waar je graag een tweede mening over hoort? Stuur me één zin. Ik vraag het aan de mensen hier die er verstand van hebben en stuur je wat ze zeggen.
</#if>

Wil je weten hoe we bij ${sender.organisation} werken, dan stuur ik je twee pagina's, of we bellen 15 minuten. Er is geen haast bij, en je hoeft niet te antwoorden.
</@layout.message>
--- html
<@layout.message preheader="Voor je werk aan ${personal.topic}" closing="Groet,">
<@layout.greeting/>
<#if insight??>
<@layout.p>Ik schreef je eerder vanwege ${personal.reason}. Omdat je met ${personal.topic} bezig bent, is dit misschien iets voor je:</@layout.p>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Lees het hier</@layout.link></@layout.note>
<@layout.p>Je hoeft je nergens voor aan te melden.</@layout.p>
<#else>
<@layout.p>Ik schreef je eerder vanwege ${personal.reason}. Heb je een vraag over ${personal.topic} waar je graag een tweede mening over hoort? Stuur me één zin. Ik vraag het aan de mensen hier die er verstand van hebben en stuur je wat ze zeggen.</@layout.p>
</#if>
<@layout.p>Wil je weten hoe we bij ${sender.organisation} werken, dan stuur ik je twee pagina's, of we bellen 15 minuten. Er is geen haast bij, en je hoeft niet te antwoorden.</@layout.p>
</@layout.message>
