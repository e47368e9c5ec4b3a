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
  - candidate.fullName
  - candidate.source
  - candidate.collectedOn
  - links.preferences
  - links.privacy
  - links.why
promises:
  - text: "wir schicken Ihnen keine E-Mails mehr"
    keptBy: suppression
--- macros
<#-- How a letter begins; without the name where no first name is known. -->
<#macro greeting word="Guten Tag">
<#if candidate.firstName??>
${word} ${candidate.fullName!candidate.firstName},
<#else>
Guten Tag,
</#if>
</#macro>

<#-- The letter, its signature and the footer that law and courtesy ask for. -->
<#macro message closing="Mit freundlichen Grüßen">
<#nested>

${closing}
${sender.name}
${sender.title}, ${sender.organisation}

<#-- Two dashes and a blank: mail programs know what follows is no part of the letter. -->
${"-- "}
<#if purpose == "newsletter">
Sie erhalten diese Nachricht, weil Sie sich für die Arbeit bei ${sender.organisation} interessiert haben.
<#elseif purpose == "answer">
Sie erhalten diese Nachricht, weil Sie uns bei ${sender.organisation} geschrieben oder Interesse gezeigt haben.
<#elseif purpose == "process">
Sie erhalten diese Nachricht, weil Sie mit ${sender.organisation} über eine Zusammenarbeit sprechen oder gesprochen haben.
<#elseif purpose == "colleague">
Sie erhalten diese Nachricht, weil Sie bei ${sender.organisation} arbeiten.
<#elseif purpose == "notice">
Sie erhalten diese Nachricht, weil ${sender.organisation} Ihnen nach dem Gesetz etwas zu Ihren Daten mitteilt oder Sie danach fragt.
<#else>
Sie erhalten diese Nachricht, weil ${sender.organisation} glaubt, dass Ihre berufliche Arbeit und unsere zusammenpassen könnten.
</#if>
<#if candidate.source??>
Ihre Angaben haben wir von hier: ${candidate.source}<#if candidate.collectedOn??>, seit dem ${candidate.collectedOn}</#if>.
</#if>
Abmelden, und wir schicken Ihnen keine E-Mails mehr: ${links.unsubscribe}
<#if links.preferences??>
Später oder seltener von uns hören: ${links.preferences}
</#if>
<#if links.why??>
Warum habe ich das bekommen? ${links.why}
</#if>
<#if links.privacy??>
Wie wir mit Ihren Daten umgehen: ${links.privacy}
</#if>
${sender.organisation}<#if sender.postalAddress != sender.organisation>, ${sender.postalAddress}</#if>
</#macro>
