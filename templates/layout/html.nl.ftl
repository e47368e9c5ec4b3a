---
purpose: The frame of every HTML body, and the few shapes a letter needs
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
<#-- A paragraph. -->
<#macro p>
<p class="ink" style="margin:0 0 18px 0;color:#22272e;"><#nested></p>
</#macro>

<#-- How a letter begins; without the name where no first name is known. -->
<#macro greeting word="Hoi">
<@p><#if candidate.firstName??>${word} ${candidate.firstName},<#else>Hallo,</#if></@p>
</#macro>

<#-- A link in running text; "to" is its address. -->
<#macro link to>
<a class="link" href="${to}" style="color:#0b5c74;text-decoration:underline;"><#nested></a><#t>
</#macro>

<#-- The one link worth pressing, on a line of its own. -->
<#macro button to>
<p style="margin:0 0 22px 0;"><a class="button" href="${to}" style="display:inline-block;padding:10px 18px;border:1px solid #0b5c74;border-radius:6px;color:#0b5c74;text-decoration:none;font-weight:600;"><#nested></a></p>
</#macro>

<#-- Something to keep: a title and what is worth knowing about it. -->
<#macro note title>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:4px 0 22px 0;">
<tr><td class="note" style="padding:14px 18px;background-color:#eef4f6;border-left:4px solid #0b5c74;border-radius:0 6px 6px 0;">
<p class="ink" style="margin:0 0 6px 0;color:#22272e;font-weight:600;">${title}</p>
<p class="ink" style="margin:0;color:#22272e;"><#nested></p>
</td></tr>
</table>
</#macro>

<#-- A short list; each of its points is a <@layout.point>. -->
<#macro points>
<ul class="ink" style="margin:0 0 18px 0;padding:0 0 0 22px;color:#22272e;"><#nested></ul>
</#macro>

<#macro point>
<li style="margin:0 0 8px 0;"><#nested></li>
</#macro>

<#-- The whole document. "preheader" is what an inbox shows beside the subject. -->
<#macro message preheader closing="Met vriendelijke groet,">
<!DOCTYPE html>
<html lang="${.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${preheader}</title>
<style>
:root { color-scheme: light dark; }
@media (max-width: 520px) {
  .card { padding: 24px 18px !important; }
  .around { padding: 0 !important; }
}
@media (prefers-color-scheme: dark) {
  .page { background-color: #14171a !important; }
  .card { background-color: #1d2125 !important; }
  .ink { color: #e4e7ea !important; }
  .link { color: #7cc7dd !important; }
  .button { color: #7cc7dd !important; border-color: #7cc7dd !important; }
  .note { background-color: #262c31 !important; border-left-color: #7cc7dd !important; }
  .faint { color: #9aa4ad !important; border-top-color: #363d44 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background-color:#f3f5f6;">
<div style="display:none;max-height:0;overflow:hidden;">${preheader}</div>
<table class="page" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f3f5f6;">
<tr><td class="around" align="center" style="padding:24px 12px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;">
<tr><td class="card" align="left" style="padding:36px 40px;background-color:#ffffff;font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;font-size:16px;line-height:1.55;overflow-wrap:anywhere;">
<#nested>
<p class="ink" style="margin:0 0 28px 0;color:#22272e;">${closing}<br>
<strong>${sender.name}</strong><br>
${sender.title}, ${sender.organisation}</p>
<p class="faint" style="margin:0;padding:18px 0 0 0;border-top:1px solid #dde2e6;color:#616b75;font-size:13px;line-height:1.5;">
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
<#if candidate.source??> Je gegevens hebben we hiervandaan: ${candidate.source}<#if candidate.collectedOn??>, sinds ${candidate.collectedOn}</#if>.</#if>
<a class="link" href="${links.unsubscribe}" style="color:#0b5c74;text-decoration:underline;">Meld je hier af</a>, en we mailen je niet meer<#if links.preferences??>,
of <a class="link" href="${links.preferences}" style="color:#0b5c74;text-decoration:underline;">hoor later of minder vaak van ons</a></#if>.<#if links.why??> <a class="link" href="${links.why}" style="color:#0b5c74;text-decoration:underline;">Waarom kreeg ik dit?</a></#if><#if links.privacy??> <a class="link" href="${links.privacy}" style="color:#0b5c74;text-decoration:underline;">Hoe we met je gegevens omgaan</a>.</#if><br>
${sender.organisation}<#if sender.postalAddress != sender.organisation>, ${sender.postalAddress}</#if></p>
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
</#macro>
