---
purpose: Thanks an employee for a referral and says what happens next, promising nothing about the outcome
for: answer
from: recruiter
optional:
  - referral.name
sample:
  candidate: { ref: c-1061, firstName: Annika, fullName: Annika Lorenz, language: de }
  work:
    title: Ingenieurin für maschinelles Lernen
    employer: Marlow Bildgebung
    yearsInRole: 2
    function: maschinelles Lernen
    skills: [PyTorch, Bildgebung, MLOps]
    interests: [Bildgebung, Qualität von Annotationen]
  personal:
    reason: die Sorgfalt, mit der Sie Ihre Werkstudenten auswählen und begleiten
    topic: medizinische Bildgebung
  referral: { name: Tarik Demir }
  sender:
    name: Helene Brodt
    title: Recruiting-Partnerin
    organisation: Marlow Bildgebung
    postalAddress: Linsenweg 15, 07743 Jena, Deutschland
  links:
    unsubscribe: https://referrals.example.org/u/1061de
    preferences: https://referrals.example.org/p/1061de
  today: 2027-08-12
--- subject
<#if (referral.name)??>
Danke für den Hinweis auf ${referral.name}
<#else>
Danke für Ihren Hinweis
</#if>
--- text
<@layout.message closing="Nochmals vielen Dank">
<@layout.greeting/>

danke, dass Sie uns <#if (referral.name)??>auf ${referral.name} hingewiesen<#else>jemanden vorgeschlagen</#if> haben. Eine Frage: Darf ich Sie erwähnen, wenn ich schreibe?

Wie es ausgeht, kann ich nicht versprechen. Vielleicht passt der Zeitpunkt nicht, oder wir haben nichts Passendes. Sie haben Ihren Teil auf jeden Fall getan.
</@layout.message>
--- html
<@layout.message preheader="Eine Frage" closing="Nochmals vielen Dank">
<@layout.greeting/>
<@layout.p>danke, dass Sie uns <#if (referral.name)??>auf ${referral.name} hingewiesen<#else>jemanden vorgeschlagen</#if> haben. Eine Frage: Darf ich Sie erwähnen, wenn ich schreibe?</@layout.p>
<@layout.p>Wie es ausgeht, kann ich nicht versprechen. Vielleicht passt der Zeitpunkt nicht, oder wir haben nichts Passendes. Sie haben Ihren Teil auf jeden Fall getan.</@layout.p>
</@layout.message>
