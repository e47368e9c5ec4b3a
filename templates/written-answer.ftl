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
  candidate: { ref: c-1050, firstName: Mateo, fullName: Mateo Ríos, language: en }
  written:
    text: "Tuesday at ten suits me. I'll call you on the number you gave me."
    paragraphs:
    - Tuesday at ten suits me.
    - I'll call you on the number you gave me.
  sender:
    name: Grace Okafor
    title: Talent partner, research
    organisation: Larkfield Labs
    postalAddress: 220 Mill Road, Portland, ME 04101, USA
  links:
    unsubscribe: https://people.example.com/u/c-1050
    preferences: https://people.example.com/p/c-1050
  today: 2027-04-20
--- subject
Your message to ${sender.organisation}
--- text
<@layout.message>
<@layout.greeting/>

${written.text}
</@layout.message>
--- html
<@layout.message preheader="In answer to what you wrote">
<@layout.greeting/>
<#list written.paragraphs as paragraph>
<@layout.p>${paragraph}</@layout.p>
</#list>
</@layout.message>
