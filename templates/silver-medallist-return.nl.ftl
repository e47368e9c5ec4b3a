---
purpose: To the runner-up of an earlier process, who knows us; says that it was close and what is different now
for: outreach
from: recruiter
audience: known
needs:
  - personal.reason
  - personal.topic
optional:
  - candidate.firstName
  - earlier.opening
  - opening
sample:
  candidate: { ref: c-3044, firstName: Annelies, fullName: Annelies De Smet, language: nl }
  work:
    title: Zoekingenieur
    employer: Woordwinkel
    yearsInRole: 1
    function: zoektechniek
    skills: [Lucene, Kotlin, ranking]
    interests: [relevantie, zoekvragen]
  personal:
    reason: de manier waarop je een mislukt experiment uitlegde
    topic: relevantie
  earlier:
    opening: Senior ontwikkelaar zoeken
  opening:
    title: Technisch leider relevantie
    team: Ontdekken
    location: Antwerpen of thuis in België
    brief: https://loopbaan.example.com/ontdekken
  sender:
    name: Pieter Claes
    title: Wervingsverantwoordelijke techniek
    organisation: Winterkoning Software
    postalAddress: Scheldekaai 3, 2000 Antwerpen, België
  links:
    unsubscribe: https://loopbaan.example.com/afmelden/3044
    preferences: https://loopbaan.example.com/voorkeuren/3044
  today: 2027-05-06
--- subject
<#if candidate.firstName??>${candidate.firstName}, de vorige keer scheelde het weinig<#else>De vorige keer scheelde het weinig</#if>
--- text
<@layout.message closing="Hartelijke groet,">
<@layout.greeting/>

Ik schrijf je opnieuw vanwege ${personal.reason}. <#if (earlier.opening)??>Toen het om ${earlier.opening} ging<#else>De vorige keer</#if> scheelde het weinig, en ik vond het jammer dat we nee moesten zeggen.

Heeft niemand je ooit goed uitgelegd waarom, vraag het me dan. Ik vertel je wat ik weet.

<#if opening??>
Nu hebben we een vacature in het team ${opening.team}: ${opening.title} (${opening.location}). Of het iets voor je is weet ik niet, dus ik vraag het.<#if opening.brief??> Hier staan twee pagina's erover: ${opening.brief}</#if>
<#else>
Een vacature heb ik vandaag niet voor je. Maar ik weet graag wat je van werk aan ${personal.topic} zou willen, zodat ik schrijf als er iets past.
</#if>

We beginnen niet opnieuw. 15 minuten is genoeg om bij te praten, en nee is een prima antwoord.
</@layout.message>
--- html
<@layout.message preheader="Ik pak de draad graag weer op" closing="Hartelijke groet,">
<@layout.greeting/>
<@layout.p>Ik schrijf je opnieuw vanwege ${personal.reason}. <#if (earlier.opening)??>Toen het om ${earlier.opening} ging<#else>De vorige keer</#if> scheelde het weinig, en ik vond het jammer dat we nee moesten zeggen.</@layout.p>
<@layout.p>Heeft niemand je ooit goed uitgelegd waarom, vraag het me dan. Ik vertel je wat ik weet.</@layout.p>
<#if opening??>
<@layout.p>Nu hebben we een vacature in het team ${opening.team}: ${opening.title} (${opening.location}). Of het iets voor je is weet ik niet, dus ik vraag het.<#if opening.brief??> <@layout.link to=opening.brief>Hier staan twee pagina's erover</@layout.link>.</#if></@layout.p>
<#else>
<@layout.p>Een vacature heb ik vandaag niet voor je. Maar ik weet graag wat je van werk aan ${personal.topic} zou willen, zodat ik schrijf als er iets past.</@layout.p>
</#if>
<@layout.p>We beginnen niet opnieuw. 15 minuten is genoeg om bij te praten, en nee is een prima antwoord.</@layout.p>
</@layout.message>
