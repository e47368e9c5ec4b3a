---
purpose: To somebody who declined our offer; thanks, respects it and leaves the door open
for: process
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
optional:
  - candidate.fullName
sample:
  candidate: { ref: c-1052, firstName: Katharina, fullName: Katharina Brandt, language: de }
  work:
    title: Softwarearchitektin
    employer: Isarbank
    yearsInRole: 4
    function: Backend-Entwicklung
    skills: [Java, PostgreSQL, verteilte Systeme]
    interests: [Buchungssysteme, Konsistenzmodelle]
  personal:
    reason: Ihr Aufsatz über Buchungssysteme, die sich selbst erklären
    topic: Buchungssysteme
  sender:
    name: Moritz Falk
    title: Recruiting-Partner
    organisation: Lechwerk Zahlungen
    postalAddress: Am Stadtgraben 12, 86150 Augsburg, Deutschland
  links:
    unsubscribe: https://talent.example.com/u/1052de
    preferences: https://talent.example.com/p/1052de
  today: 2027-02-09
--- subject
Danke für die Gespräche über ${personal.topic}
--- text
<@layout.message closing="Mit Respekt und herzlichem Dank">
Guten Tag ${candidate.fullName!candidate.firstName},

warum wir gern mit Ihnen gearbeitet hätten, gilt auch nach Ihrer Absage: ${personal.reason}. Danke, dass Sie unser Angebot so ernsthaft geprüft und uns eine klare Antwort gegeben haben.

Umstimmen möchte ich Sie nicht. Sie haben abgewogen, und die Entscheidung lag bei Ihnen.

Alle, die Sie hier kennengelernt haben, würden sich mit Ihnen gern weiter über ${personal.topic} unterhalten, bei einem Kaffee und ohne Vertrag auf dem Tisch. Und sollte sich eines Tages etwas ergeben, das besser zu Ihnen passt, sage ich Ihnen ein einziges Mal Bescheid; der Rest liegt bei Ihnen.
</@layout.message>
--- html
<@layout.message preheader="Ihre Antwort gilt, unsere Wertschätzung auch" closing="Mit Respekt und herzlichem Dank">
<@layout.p>Guten Tag ${candidate.fullName!candidate.firstName},</@layout.p>
<@layout.p>warum wir gern mit Ihnen gearbeitet hätten, gilt auch nach Ihrer Absage: ${personal.reason}. Danke, dass Sie unser Angebot so ernsthaft geprüft und uns eine klare Antwort gegeben haben.</@layout.p>
<@layout.p>Umstimmen möchte ich Sie nicht. Sie haben abgewogen, und die Entscheidung lag bei Ihnen.</@layout.p>
<@layout.p>Alle, die Sie hier kennengelernt haben, würden sich mit Ihnen gern weiter über ${personal.topic} unterhalten, bei einem Kaffee und ohne Vertrag auf dem Tisch. Und sollte sich eines Tages etwas ergeben, das besser zu Ihnen passt, sage ich Ihnen ein einziges Mal Bescheid; der Rest liegt bei Ihnen.</@layout.p>
</@layout.message>
