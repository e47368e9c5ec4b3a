---
purpose: The fourth touch; one honest question about their own work, and nothing else asked
for: outreach
from: recruiter
audience: known
needs:
  - work.function
  - personal.reason
  - personal.topic
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
Eine Frage an Sie: ${personal.topic}
--- text
<@layout.message closing="Danke und viele Grüße">
<@layout.greeting/>

eine Frage möchte ich gern Ihnen stellen, und zwar deshalb: ${personal.reason}.

Was sieht von außen leicht aus und ist es nicht, wenn es um ${personal.topic} geht?

Mehr möchte ich heute gar nicht. Ein Satz genügt, und ein Angebot ist nicht versteckt.

Wenn Sie wissen möchten, was andere aus Ihrem Fach (${work.function}) darauf sagen, höre ich mich gern um und schicke Ihnen, was ich erfahre.
</@layout.message>
--- html
<@layout.message preheader="Ein Satz genügt" closing="Danke und viele Grüße">
<@layout.greeting/>
<@layout.p>eine Frage möchte ich gern Ihnen stellen, und zwar deshalb: ${personal.reason}.</@layout.p>
<@layout.p>Was sieht von außen leicht aus und ist es nicht, wenn es um ${personal.topic} geht?</@layout.p>
<@layout.p>Mehr möchte ich heute gar nicht. Ein Satz genügt, und ein Angebot ist nicht versteckt.</@layout.p>
<@layout.p>Wenn Sie wissen möchten, was andere aus Ihrem Fach (${work.function}) darauf sagen, höre ich mich gern um und schicke Ihnen, was ich erfahre.</@layout.p>
</@layout.message>
