---
purpose: Thanks an employee for a referral and says what happens next, promising nothing about the outcome
for: answer
needs:
  - candidate.firstName
  - personal.reason
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
Danke für Ihre Empfehlung, ${candidate.firstName}
</#if>
--- text
<@layout.message closing="Mit herzlichem Dank">
${candidate.firstName}, danke, dass Sie uns <#if (referral.name)??>auf ${referral.name} gebracht<#else>einen Namen genannt</#if> haben. Eine Empfehlung ist so viel wert wie das Urteil dahinter, und Ihres kenne ich: ${personal.reason}.

Zuerst lese ich nun, was es über diese Arbeit zu lesen gibt. Danach schreibe ich, ein einziges Mal und ohne zu drängen; dass die Empfehlung von Ihnen kommt, erwähne ich nur, wenn es Ihnen recht ist. Sobald der Brief unterwegs ist, sage ich Ihnen Bescheid.

Die Antwort weiterzuerzählen steht mir nicht zu, und wie es ausgeht, kann ich nicht versprechen: Vielleicht passt der Zeitpunkt nicht, vielleicht haben wir nichts Passendes. Ihr Teil ist in jedem Fall getan, und gut getan. Nachhelfen müssen Sie nicht.
</@layout.message>
--- html
<@layout.message preheader="Was nun geschieht und was ich nicht versprechen kann" closing="Mit herzlichem Dank">
<@layout.p>${candidate.firstName}, danke, dass Sie uns <#if (referral.name)??>auf ${referral.name} gebracht<#else>einen Namen genannt</#if> haben. Eine Empfehlung ist so viel wert wie das Urteil dahinter, und Ihres kenne ich: ${personal.reason}.</@layout.p>
<@layout.p>Zuerst lese ich nun, was es über diese Arbeit zu lesen gibt. Danach schreibe ich, ein einziges Mal und ohne zu drängen; dass die Empfehlung von Ihnen kommt, erwähne ich nur, wenn es Ihnen recht ist. Sobald der Brief unterwegs ist, sage ich Ihnen Bescheid.</@layout.p>
<@layout.p>Die Antwort weiterzuerzählen steht mir nicht zu, und wie es ausgeht, kann ich nicht versprechen: Vielleicht passt der Zeitpunkt nicht, vielleicht haben wir nichts Passendes. Ihr Teil ist in jedem Fall getan, und gut getan. Nachhelfen müssen Sie nicht.</@layout.p>
</@layout.message>
