---
purpose: What a user wrote in answer to a mail, as they wrote it
for: answer
from: author
thread: true
needs:
  - written.text
  - written.paragraphs
  - sender.organisation
sample:
  candidate: { ref: c-2050, firstName: Clara, fullName: Clara Weidinger, language: de }
  written:
    text: "Dienstag um zehn passt mir gut. Ich rufe Sie unter der Nummer an, die Sie genannt haben."
    paragraphs:
    - Dienstag um zehn passt mir gut.
    - Ich rufe Sie unter der Nummer an, die Sie genannt haben.
  sender:
    name: Gregor Lamprecht
    title: Personalpartner Forschung
    organisation: Lerchenfeld Labor
    postalAddress: Mühlweg 20, 80469 München
  links:
    unsubscribe: https://menschen.example.com/u/c-2050
    preferences: https://menschen.example.com/p/c-2050
  today: 2027-04-20
--- subject
Ihre Nachricht an ${sender.organisation}
--- text
<@layout.message>
<@layout.greeting/>

${written.text}
</@layout.message>
--- html
<@layout.message preheader="Die Antwort auf Ihre Nachricht">
<@layout.greeting/>
<#list written.paragraphs as paragraph>
<@layout.p>${paragraph}</@layout.p>
</#list>
</@layout.message>
