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
  - text: "we won't email you again"
    keptBy: suppression
--- macros
<#-- How a letter begins; without the name where no first name is known. -->
<#macro greeting word="Hi">
<#if candidate.firstName??>
${word} ${candidate.firstName},
<#else>
Hello,
</#if>
</#macro>

<#-- The letter, its signature and the footer that law and courtesy ask for. -->
<#macro message closing="Kind regards,">
<#nested>

${closing}
${sender.name}
${sender.title}, ${sender.organisation}

<#-- Two dashes and a blank: mail programs know what follows is no part of the letter. -->
${"-- "}
<#if purpose == "newsletter">
You're getting this because you showed interest in the work at ${sender.organisation}.
<#elseif purpose == "answer">
You're getting this because you wrote to ${sender.organisation}, or showed interest.
<#elseif purpose == "process">
You're getting this because you and ${sender.organisation} are talking, or talked, about working together.
<#elseif purpose == "colleague">
You're getting this because you work at ${sender.organisation}.
<#elseif purpose == "notice">
You're getting this because the law asks ${sender.organisation} to tell or ask you something about your data.
<#else>
You're getting this because ${sender.organisation} believes your professional work and ours may fit together.
</#if>
<#if candidate.source??>
We have your details from: ${candidate.source}<#if candidate.collectedOn??>, since ${candidate.collectedOn}</#if>.
</#if>
Unsubscribe, and we won't email you again: ${links.unsubscribe}
<#if links.preferences??>
Hear from us later or less often: ${links.preferences}
</#if>
<#if links.why??>
Why did I get this? ${links.why}
</#if>
<#if links.privacy??>
How we handle your data: ${links.privacy}
</#if>
${sender.organisation}<#if sender.postalAddress != sender.organisation>, ${sender.postalAddress}</#if>
</#macro>
