---
purpose: The second touch, some days after the first; gives something useful and asks for almost nothing
for: outreach
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - sender.organisation
optional:
  - candidate.fullName
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
Etwas zu lesen, zum Thema ${personal.topic}
<#else>
Eine Frage zum Thema ${personal.topic}? Fragen Sie uns
</#if>
--- text
<@layout.message closing="Beste Grüße">
Guten Tag ${candidate.fullName!candidate.firstName},

<#if insight??>
${personal.reason}: Daran musste ich denken, als ich das Folgende las, und deshalb reiche ich es Ihnen weiter.

${insight.title}
${insight.takeaway}
${insight.link}

Der Text steht für sich; anmelden muss man sich dafür nirgends.
<#else>
${personal.reason}: Daran musste ich diese Woche wieder denken, und daraus ist ein Angebot geworden. Gibt es eine Frage zum Thema ${personal.topic}, zu der Sie gern eine zweite Meinung hätten? Schicken Sie sie mir in einem Satz. Ich lege sie den Kolleginnen und Kollegen vor, die hier damit zu tun haben, und schreibe Ihnen, was sie sagen.
</#if>

Ich habe Ihnen schon einmal geschrieben und nicht vergessen, dass Sie nicht auf der Suche sind. An einer Antwort hängt nichts.

Sollten Sie sich irgendwann fragen, wie man bei ${sender.organisation} an solche Dinge herangeht, schicke ich Ihnen zwei Seiten über das Team oder nehme mir 15 Minuten für ein Gespräch. Beides hat Zeit, bis Ihnen danach ist.
</@layout.message>
--- html
<@layout.message preheader=(insight.title)!"Eine zweite Meinung, falls Sie eine brauchen können" closing="Beste Grüße">
<@layout.p>Guten Tag ${candidate.fullName!candidate.firstName},</@layout.p>
<#if insight??>
<@layout.p>${personal.reason}: Daran musste ich denken, als ich das Folgende las, und deshalb reiche ich es Ihnen weiter.</@layout.p>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Zum Text</@layout.link></@layout.note>
<@layout.p>Der Text steht für sich; anmelden muss man sich dafür nirgends.</@layout.p>
<#else>
<@layout.p>${personal.reason}: Daran musste ich diese Woche wieder denken, und daraus ist ein Angebot geworden. Gibt es eine Frage zum Thema ${personal.topic}, zu der Sie gern eine zweite Meinung hätten? Schicken Sie sie mir in einem Satz. Ich lege sie den Kolleginnen und Kollegen vor, die hier damit zu tun haben, und schreibe Ihnen, was sie sagen.</@layout.p>
</#if>
<@layout.p>Ich habe Ihnen schon einmal geschrieben und nicht vergessen, dass Sie nicht auf der Suche sind. An einer Antwort hängt nichts.</@layout.p>
<@layout.p>Sollten Sie sich irgendwann fragen, wie man bei ${sender.organisation} an solche Dinge herangeht, schicke ich Ihnen zwei Seiten über das Team oder nehme mir 15 Minuten für ein Gespräch. Beides hat Zeit, bis Ihnen danach ist.</@layout.p>
</@layout.message>
