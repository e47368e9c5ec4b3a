---
purpose: The second touch, some days after the first; gives something useful and asks for almost nothing
for: outreach
from: recruiter
audience: known
needs:
  - personal.reason
  - personal.topic
  - sender.organisation
optional:
  - insight
sample:
  candidate: { ref: c-2002, firstName: Jannik, fullName: Jannik Oltmanns, language: de }
  work:
    title: Build-Ingenieur
    employer: Nordlicht Spiele
    yearsInRole: 3
    function: Entwicklerwerkzeuge
    skills: [Bazel, Rust, Gradle]
    interests: [inkrementelle Builds, verteilte Caches]
  personal:
    reason: Ihr Artikel über Builds, denen man trauen kann
    topic: inkrementelle Builds
  insight:
    title: Ein Jahr mit verteilten Caches
    takeaway: Die meisten Fehlgriffe kamen von drei nicht angegebenen Eingaben, und eine nächtliche Prüfung, die sie findet, passt in vierzig Zeilen.
    link: https://technik.example.org/verteilte-caches
  sender:
    name: Annika Thiele
    title: Recruiting Technik
    organisation: Eisvogel Werkzeuge
    postalAddress: Speicherkai 7, 28195 Bremen
  links:
    unsubscribe: https://technik.example.org/abmelden/2002
    preferences: https://technik.example.org/einstellungen/2002
  today: 2027-03-11
--- subject
<#if insight??>
Etwas zu lesen: ${insight.title}
<#else>
Eine zweite Meinung zu Ihrer Frage?
</#if>
--- text
<@layout.message closing="Viele Grüße">
<@layout.greeting/>

<#if insight??>
geschrieben hatte ich Ihnen aus diesem Grund: ${personal.reason}. Vielleicht ist dieser Beitrag etwas für Ihre Arbeit rund um ${personal.topic}:

${insight.title}
${insight.takeaway}
${insight.link}

Anmelden müssen Sie sich dafür nicht.
<#else>
geschrieben hatte ich Ihnen aus diesem Grund: ${personal.reason}. Gibt es rund um ${personal.topic} eine Frage, zu der Sie gern eine zweite Meinung hätten? Schicken Sie sie mir in einem Satz. Ich frage die Kolleginnen und Kollegen, die sich damit auskennen, und schicke Ihnen die Antwort.
</#if>

Wenn Sie wissen möchten, wie wir bei ${sender.organisation} arbeiten, schicke ich Ihnen gern zwei Seiten, oder wir telefonieren 15 Minuten. Es eilt nicht, und antworten müssen Sie auch nicht.
</@layout.message>
--- html
<@layout.message preheader="Für Ihre Arbeit rund um ${personal.topic}" closing="Viele Grüße">
<@layout.greeting/>
<#if insight??>
<@layout.p>geschrieben hatte ich Ihnen aus diesem Grund: ${personal.reason}. Vielleicht ist dieser Beitrag etwas für Ihre Arbeit rund um ${personal.topic}:</@layout.p>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Hier lesen</@layout.link></@layout.note>
<@layout.p>Anmelden müssen Sie sich dafür nicht.</@layout.p>
<#else>
<@layout.p>geschrieben hatte ich Ihnen aus diesem Grund: ${personal.reason}. Gibt es rund um ${personal.topic} eine Frage, zu der Sie gern eine zweite Meinung hätten? Schicken Sie sie mir in einem Satz. Ich frage die Kolleginnen und Kollegen, die sich damit auskennen, und schicke Ihnen die Antwort.</@layout.p>
</#if>
<@layout.p>Wenn Sie wissen möchten, wie wir bei ${sender.organisation} arbeiten, schicke ich Ihnen gern zwei Seiten, oder wir telefonieren 15 Minuten. Es eilt nicht, und antworten müssen Sie auch nicht.</@layout.p>
</@layout.message>
