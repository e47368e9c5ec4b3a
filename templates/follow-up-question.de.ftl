---
purpose: The fourth touch; one honest question about their own work, and nothing else asked
for: outreach
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - work.function
optional:
  - candidate.fullName
sample:
  candidate: { ref: c-2043, firstName: Torben, fullName: Torben Riecke, language: de }
  work:
    title: Sicherheitsingenieur
    employer: Hansa Zahlungen
    yearsInRole: 5
    function: Anwendungssicherheit
    skills: [Bedrohungsanalyse, Go, Code-Prüfung]
    interests: [Bedrohungsanalyse, sichere Voreinstellungen]
  personal:
    reason: Ihre Prüfliste für Bedrohungsanalysen, die auf eine Seite passt
    topic: Bedrohungsanalyse
  sender:
    name: Nele Hartwig
    title: Personalgewinnung Sicherheit
    organisation: Burgtor Software
    postalAddress: Breite Straße 41, 30159 Hannover
  links:
    unsubscribe: https://leute.example.org/abmelden/2043
    preferences: https://leute.example.org/seltener/2043
  today: 2027-04-08
--- subject
Eine einzige Frage zum Thema ${personal.topic}
--- text
<@layout.message closing="Neugierig grüßt">
Guten Tag ${candidate.fullName!candidate.firstName},

eine Frage trage ich schon länger mit mir herum, und warum ich sie Ihnen stelle, ist schnell gesagt: ${personal.reason}.

Was sieht beim Thema ${personal.topic} von außen leicht aus und ist es nicht?

Mehr steht in diesem Brief nicht. Um zu antworten, muss niemand etwas suchen, und Sie tun es wohl auch nicht. Ein Satz genügt, und es folgt kein Angebot darauf.

Dafür bekommen Sie von mir, ohne Namen, was andere aus dem Bereich ${work.function} auf dieselbe Frage gesagt haben.
</@layout.message>
--- html
<@layout.message preheader="Ein Satz genügt, Schweigen auch" closing="Neugierig grüßt">
<@layout.p>Guten Tag ${candidate.fullName!candidate.firstName},</@layout.p>
<@layout.p>eine Frage trage ich schon länger mit mir herum, und warum ich sie Ihnen stelle, ist schnell gesagt: ${personal.reason}.</@layout.p>
<@layout.p>Was sieht beim Thema ${personal.topic} von außen leicht aus und ist es nicht?</@layout.p>
<@layout.p>Mehr steht in diesem Brief nicht. Um zu antworten, muss niemand etwas suchen, und Sie tun es wohl auch nicht. Ein Satz genügt, und es folgt kein Angebot darauf.</@layout.p>
<@layout.p>Dafür bekommen Sie von mir, ohne Namen, was andere aus dem Bereich ${work.function} auf dieselbe Frage gesagt haben.</@layout.p>
</@layout.message>
