---
purpose: Two or three things to read each week, only for people in consideration who showed interest
for: newsletter
needs:
  - candidate.firstName
  - personal.topic
  - content
  - sender.organisation
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
Ihre Woche, ${candidate.firstName}: ${personal.topic}
--- text
<@layout.message closing="Viel Freude beim Lesen wünscht">
Guten Tag ${candidate.firstName},

was diese Woche auf die Liste kam und was nicht, hat Ihr Interesse am Thema ${personal.topic} entschieden.

<#list content[0..*3] as item>
${item.title}<#if item.topic??> (${item.topic})</#if>
${item.summary}
${item.link}

</#list>
Gedacht ist das alles für die Arbeit, die Sie heute tun, an dem Platz, den Sie haben. Einen anderen müssen Sie dafür nicht wollen.

Bleibt nach dem Lesen eine Frage oder ein Widerspruch, antworten Sie mir einfach: Ich reiche beides an die Person weiter, die den Text bei ${sender.organisation} geschrieben hat, und Sie hören von ihr. Und wenn Ihnen eine Woche ohne mich lieber ist, reicht „Pause“ als Betreff.
</@layout.message>
--- html
<@layout.message preheader="Eine kurze Liste, ${personal.topic} zuerst bedacht" closing="Viel Freude beim Lesen wünscht">
<@layout.p>Guten Tag ${candidate.firstName},</@layout.p>
<@layout.p>was diese Woche auf die Liste kam und was nicht, hat Ihr Interesse am Thema ${personal.topic} entschieden.</@layout.p>
<#list content[0..*3] as item>
<#if item.topic??>
<@layout.note title="${item.title} (${item.topic})">${item.summary} <@layout.link to=item.link>Zum Text</@layout.link></@layout.note>
<#else>
<@layout.note title=item.title>${item.summary} <@layout.link to=item.link>Zum Text</@layout.link></@layout.note>
</#if>
</#list>
<@layout.p>Gedacht ist das alles für die Arbeit, die Sie heute tun, an dem Platz, den Sie haben. Einen anderen müssen Sie dafür nicht wollen.</@layout.p>
<@layout.p>Bleibt nach dem Lesen eine Frage oder ein Widerspruch, antworten Sie mir einfach: Ich reiche beides an die Person weiter, die den Text bei ${sender.organisation} geschrieben hat, und Sie hören von ihr. Und wenn Ihnen eine Woche ohne mich lieber ist, reicht „Pause“ als Betreff.</@layout.p>
</@layout.message>
