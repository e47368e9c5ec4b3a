---
purpose: The frame of every plain text body
needs:
  - sender.name
  - sender.title
  - sender.organisation
  - sender.postalAddress
  - links.unsubscribe
optional:
  - links.preferences
--- macros
<#-- The letter, its signature and the footer that law and courtesy ask for. -->
<#macro message closing="Kind regards,">
<#nested>

${closing}
${sender.name}
${sender.title}, ${sender.organisation}

<#-- Two dashes and a blank: mail programs know what follows is no part of the letter. -->
${"-- "}
<#if purpose == "newsletter">
You receive this because you showed interest in the work at ${sender.organisation}.
<#elseif purpose == "answer">
You receive this because you wrote to ${sender.organisation}, or showed interest.
<#elseif purpose == "process">
You receive this because you and ${sender.organisation} are talking, or talked, about working together.
<#elseif purpose == "colleague">
You receive this because you work at ${sender.organisation}.
<#else>
You receive this because ${sender.organisation} believes your professional work and ours may fit together.
</#if>
Unsubscribe, and we will not write again: ${links.unsubscribe}
<#if links.preferences??>
Hear from us later, or less often: ${links.preferences}
</#if>
${sender.organisation}, ${sender.postalAddress}
</#macro>
