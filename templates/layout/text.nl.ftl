---
purpose: The frame of every plain text body
needs:
  - sender.name
  - sender.title
  - sender.organisation
  - sender.postalAddress
  - links.unsubscribe
optional:
  - candidate.firstName
  - candidate.source
  - candidate.collectedOn
  - links.preferences
  - links.privacy
  - links.why
promises:
  - text: "we mailen je niet meer"
    keptBy: suppression
--- macros
<#-- How a letter begins; without the name where no first name is known. -->
<#macro greeting word="Hoi">
<#if candidate.firstName??>
${word} ${candidate.firstName},
<#else>
Hallo,
</#if>
</#macro>

<#-- The letter, its signature and the footer that law and courtesy ask for. -->
<#macro message closing="Met vriendelijke groet,">
<#nested>

${closing}
${sender.name}
${sender.title}, ${sender.organisation}

<#-- Two dashes and a blank: mail programs know what follows is no part of the letter. -->
${"-- "}
<#if purpose == "newsletter">
Je krijgt dit bericht omdat je belangstelling toonde voor het werk bij ${sender.organisation}.
<#elseif purpose == "answer">
Je krijgt dit bericht omdat je ${sender.organisation} schreef of belangstelling toonde.
<#elseif purpose == "process">
Je krijgt dit bericht omdat je met ${sender.organisation} in gesprek bent, of was, over werken bij ons.
<#elseif purpose == "colleague">
Je krijgt dit bericht omdat je bij ${sender.organisation} werkt.
<#elseif purpose == "notice">
Je krijgt dit omdat ${sender.organisation} je volgens de wet iets over je gegevens moet vertellen of vragen.
<#else>
Je krijgt dit bericht omdat ${sender.organisation} denkt dat jouw werk en het onze bij elkaar zouden kunnen passen.
</#if>
<#if candidate.source??>
Je gegevens hebben we hiervandaan: ${candidate.source}<#if candidate.collectedOn??>, sinds ${candidate.collectedOn}</#if>.
</#if>
Afmelden, en we mailen je niet meer: ${links.unsubscribe}
<#if links.preferences??>
Later of minder vaak van ons horen: ${links.preferences}
</#if>
<#if links.why??>
Waarom kreeg ik dit? ${links.why}
</#if>
<#if links.privacy??>
Hoe we met je gegevens omgaan: ${links.privacy}
</#if>
${sender.organisation}<#if sender.postalAddress != sender.organisation>, ${sender.postalAddress}</#if>
</#macro>
