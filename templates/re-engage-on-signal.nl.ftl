---
purpose: A careful word after a strong signal, such as a reorganisation or new leadership, to someone we wrote to before
for: outreach
needs:
  - candidate.firstName
  - work.function
  - personal.reason
  - personal.topic
  - sender.organisation
optional:
  - signal.detail
  - opening
sample:
  candidate: { ref: c-3005, firstName: Hanneke, fullName: Hanneke Vos, language: nl }
  work:
    title: Ontwikkelmanager
    employer: Maaswerk Mobiliteit
    yearsInRole: 3
    function: softwareleiding
    skills: [teamopbouw, Kotlin, mobiliteitsdata]
    interests: [platformteams, mobiliteitsdata]
  personal:
    reason: de manier waarop je het eerste jaar van je platformteam beschreef
    topic: platformteams
  signal: { kind: leadership-change, detail: de nieuwe technische leiding bij Maaswerk Mobiliteit }
  opening:
    title: Hoofd platform
    team: Platform
    location: Rotterdam of Eindhoven
    brief: https://werk.example.org/platform-in-twee-paginas
  sender:
    name: Casper Lindeman
    title: Wervingspartner
    organisation: Lijn Negen
    postalAddress: Pakhuisstraat 9, 3011 AB Rotterdam
  links:
    unsubscribe: https://werk.example.org/afmelden/3005
    preferences: https://werk.example.org/voorkeuren/3005
  today: 2027-09-14
--- subject
${candidate.firstName}, iemand om mee te sparren?
--- text
<@layout.message closing="Hartelijke groet,">
Dag ${candidate.firstName},

Een tijd geleden schreef ik je vanwege ${personal.reason}. Om diezelfde reden gaat dit bericht naar jou en niet naar een ander.

<#if (signal.detail)??>
Ik las het nieuws over ${signal.detail}. Wat dat voor jou betekent weet ik niet en ik ga er niet naar raden; zoiets kan ook een goed begin zijn. Ik ga ervan uit dat je wilt blijven waar je bent.
<#else>
Hoe je er nu voor staat weet ik niet en ik ga er niet naar raden. Ik ga ervan uit dat je wilt blijven waar je bent.
</#if>

Toch kan een blik van buiten soms van pas komen. Als je wilt, vertel ik je eerlijk wat er elders op het gebied van ${work.function} gevraagd wordt, en wat er betaald wordt. Je mag dat overal mee naartoe nemen, ook naar een gesprek met je eigen leidinggevende. Het kost 15 minuten, het blijft onder ons, en het hoeft niet bij ${sender.organisation} uit te komen.

<#if opening??>
Zodat je weet hoe ik erin sta: we hebben iets wat aan ${personal.topic} raakt, ${opening.title} (${opening.location}).<#if opening.brief??> Wat het vraagt en wat het geeft past op twee pagina’s: ${opening.brief}</#if>
</#if>

En is dit het verkeerde moment, laat het dan gewoon passeren. Ik dring niet aan.
</@layout.message>
--- html
<@layout.message preheader="Een kwartier, onder ons, waar het ook toe leidt" closing="Hartelijke groet,">
<@layout.p>Dag ${candidate.firstName},</@layout.p>
<@layout.p>Een tijd geleden schreef ik je vanwege ${personal.reason}. Om diezelfde reden gaat dit bericht naar jou en niet naar een ander.</@layout.p>
<#if (signal.detail)??>
<@layout.p>Ik las het nieuws over ${signal.detail}. Wat dat voor jou betekent weet ik niet en ik ga er niet naar raden; zoiets kan ook een goed begin zijn. Ik ga ervan uit dat je wilt blijven waar je bent.</@layout.p>
<#else>
<@layout.p>Hoe je er nu voor staat weet ik niet en ik ga er niet naar raden. Ik ga ervan uit dat je wilt blijven waar je bent.</@layout.p>
</#if>
<@layout.p>Toch kan een blik van buiten soms van pas komen. Als je wilt, vertel ik je eerlijk wat er elders op het gebied van ${work.function} gevraagd wordt, en wat er betaald wordt. Je mag dat overal mee naartoe nemen, ook naar een gesprek met je eigen leidinggevende. Het kost 15 minuten, het blijft onder ons, en het hoeft niet bij ${sender.organisation} uit te komen.</@layout.p>
<#if opening??>
<@layout.p>Zodat je weet hoe ik erin sta: we hebben iets wat aan ${personal.topic} raakt, ${opening.title} (${opening.location}).<#if opening.brief??> Wat het vraagt en wat het geeft <@layout.link to=opening.brief>past op twee pagina’s</@layout.link>.</#if></@layout.p>
</#if>
<@layout.p>En is dit het verkeerde moment, laat het dan gewoon passeren. Ik dring niet aan.</@layout.p>
</@layout.message>
