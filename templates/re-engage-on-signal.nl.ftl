---
purpose: A careful word after a strong signal, such as a reorganisation or new leadership, to someone we wrote to before
for: outreach
from: recruiter
audience: known
needs:
  - work.function
  - personal.reason
  - sender.organisation
optional:
  - candidate.firstName
  - signal
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
<#if candidate.firstName??>${candidate.firstName}, een blik van buiten als je er iets aan hebt<#else>Een blik van buiten als je er iets aan hebt</#if>
--- text
<@layout.message closing="Hartelijke groet,">
<@layout.greeting/>

Een tijd geleden schreef ik je vanwege ${personal.reason}.

<#if (signal.detail)??>
Ik zag het nieuws over ${signal.detail}. Of het jou raakt weet ik niet, en dat hoef je me ook niet te vertellen.<#if signal.kind == "layoffs"> Als het zo is: dat spijt me voor je.</#if>
<#else>
Hoe het er bij jou nu voor staat weet ik niet, en dat hoef je me ook niet te vertellen.
</#if>

Heb je iets aan een blik van buiten? Dan vertel ik je wat er elders in ${work.function} gevraagd en betaald wordt. Het kost 15 minuten, en wat je ermee doet is aan jou. Het hoeft niet bij ${sender.organisation} uit te komen.

<#if opening??>
Voor de volledigheid: we hebben een vacature: ${opening.title} (${opening.location}).<#if opening.brief??> Hier staan twee pagina's erover: ${opening.brief}</#if>
</#if>

Komt het nu niet uit, laat deze mail dan gewoon liggen.
</@layout.message>
--- html
<@layout.message preheader="15 minuten, vrijblijvend" closing="Hartelijke groet,">
<@layout.greeting/>
<@layout.p>Een tijd geleden schreef ik je vanwege ${personal.reason}.</@layout.p>
<#if (signal.detail)??>
<@layout.p>Ik zag het nieuws over ${signal.detail}. Of het jou raakt weet ik niet, en dat hoef je me ook niet te vertellen.<#if signal.kind == "layoffs"> Als het zo is: dat spijt me voor je.</#if></@layout.p>
<#else>
<@layout.p>Hoe het er bij jou nu voor staat weet ik niet, en dat hoef je me ook niet te vertellen.</@layout.p>
</#if>
<@layout.p>Heb je iets aan een blik van buiten? Dan vertel ik je wat er elders in ${work.function} gevraagd en betaald wordt. Het kost 15 minuten, en wat je ermee doet is aan jou. Het hoeft niet bij ${sender.organisation} uit te komen.</@layout.p>
<#if opening??>
<@layout.p>Voor de volledigheid: we hebben een vacature: ${opening.title} (${opening.location}).<#if opening.brief??> <@layout.link to=opening.brief>Hier staan twee pagina's erover</@layout.link>.</#if></@layout.p>
</#if>
<@layout.p>Komt het nu niet uit, laat deze mail dan gewoon liggen.</@layout.p>
</@layout.message>
