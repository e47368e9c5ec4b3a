---
purpose: Two or three things to read each week, only for people in consideration who showed interest
for: newsletter
needs:
  - personal.topic
  - content
sample:
  candidate: { ref: c-1043, firstName: Annika, fullName: Annika Thalbach, language: de }
  work:
    title: Frontend-Architektin
    employer: Papier und Partner
    yearsInRole: 5
    function: Frontend-Entwicklung
    skills: [TypeScript, Barrierefreiheit, Ladezeiten]
    interests: [Ladezeiten, Design-Tokens]
  personal:
    reason: Ihr Vortrag über Seiten, die auf alten Telefonen schnell bleiben
    topic: Ladezeiten
  content:
    - title: Die Seite, die zwei Sekunden verlor
      summary: Eine Schrift, die niemand brauchte, wurde zuerst geladen; hier steht, wie wir es merkten.
      link: https://read.example.org/de/zwei-sekunden
      topic: Ladezeiten
    - title: Eine Woche an der Hotline
      summary: Drei von uns nahmen eine Woche lang Anrufe an und schrieben auf, was sie jetzt anders bauen würden.
      link: https://read.example.org/de/hotline
      topic: Kultur
    - title: Wie man Dinge im Designsystem nennt
      summary: Vierzig Leute stimmten ab und beendeten einen Streit von zwei Jahren.
      link: https://read.example.org/de/namen
      topic: Design-Tokens
  sender:
    name: Tobias Renner
    title: Recruiter Entwicklung
    organisation: Laternenwerk
    postalAddress: Hafenstraße 77, 24103 Kiel, Deutschland
  links:
    unsubscribe: https://read.example.org/u/c-1043
    preferences: https://read.example.org/p/c-1043
  today: 2027-02-05
--- subject
Ihre Lektüre für diese Woche
--- text
<@layout.message closing="Viel Freude beim Lesen">
<@layout.greeting/>

hier ist Ihre Lektüre für diese Woche, ausgewählt für alle, die sich für ${personal.topic} interessieren:

<#list content[0..*3] as item>
${item.title}<#if item.topic??> (${item.topic})</#if>
${item.summary}
${item.link}

</#list>

Fragen oder Einwände? Antworten Sie einfach. Ich gebe sie gern an die Autorinnen und Autoren weiter.
</@layout.message>
--- html
<@layout.message preheader="Ausgewählt für ${personal.topic}" closing="Viel Freude beim Lesen">
<@layout.greeting/>
<@layout.p>hier ist Ihre Lektüre für diese Woche, ausgewählt für alle, die sich für ${personal.topic} interessieren:</@layout.p>
<#list content[0..*3] as item>
<#if item.topic??>
<@layout.note title="${item.title} (${item.topic})">${item.summary} <@layout.link to=item.link>Zum Beitrag</@layout.link></@layout.note>
<#else>
<@layout.note title=item.title>${item.summary} <@layout.link to=item.link>Zum Beitrag</@layout.link></@layout.note>
</#if>
</#list>
<@layout.p>Fragen oder Einwände? Antworten Sie einfach. Ich gebe sie gern an die Autorinnen und Autoren weiter.</@layout.p>
</@layout.message>
