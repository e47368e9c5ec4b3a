---
purpose: A personal note a day or two after they clicked on something or answered warmly; asks one question
for: update
from: recruiter
thread: true
needs:
  - personal.topic
optional:
  - opening
sample:
  candidate: { ref: c-1042, firstName: Emre, fullName: Emre Aydın, language: de }
  work:
    title: Firmware-Entwickler
    employer: Hellbrunn Zähler
    yearsInRole: 3
    function: Embedded Systems
    skills: ["C", Zephyr, Funkprotokolle]
    interests: [Updates über Funk, Batterielaufzeit]
  personal:
    reason: Ihre Notizen zum Aktualisieren von Zählern über schwachen Funk
    topic: Updates über Funk
  opening:
    title: Senior Firmware Engineer
    team: Feldgeräte
    location: Friedrichshafen oder mobil
    brief: https://jobs.example.net/de/feldgeraete
  sender:
    name: Ellen Marquardt
    title: Technical Recruiter
    organisation: Seehang Messtechnik
    postalAddress: Uferweg 5, 88045 Friedrichshafen, Deutschland
  links:
    unsubscribe: https://jobs.example.net/u/c-1042
    preferences: https://jobs.example.net/p/c-1042
  today: 2027-05-12
--- subject
${personal.topic?cap_first}: Was beschäftigt Sie gerade?
--- text
<@layout.message closing="Viele Grüße">
<@layout.greeting/>

eine Frage, wenn Sie kurz Zeit haben: Was beschäftigt Sie im Moment, wenn es um ${personal.topic} geht?

Ein Satz genügt, er darf auch unfertig sein. Ich gebe ihn jemandem bei uns, der sich damit auskennt, und melde mich mit der Antwort. Wenn Sie lieber sprechen, bitte ich um 15 Minuten am Telefon für Sie.

<#if (opening.brief)??>
Zum Hintergrund: zwei Seiten über das Team ${opening.team}: ${opening.brief}
<#elseif opening??>
Zum Hintergrund schicke ich Ihnen gern zwei Seiten über das Team ${opening.team}.
</#if>
</@layout.message>
--- html
<@layout.message preheader="Eine Frage an Sie" closing="Viele Grüße">
<@layout.greeting/>
<@layout.p>eine Frage, wenn Sie kurz Zeit haben: Was beschäftigt Sie im Moment, wenn es um ${personal.topic} geht?</@layout.p>
<@layout.p>Ein Satz genügt, er darf auch unfertig sein. Ich gebe ihn jemandem bei uns, der sich damit auskennt, und melde mich mit der Antwort. Wenn Sie lieber sprechen, bitte ich um 15 Minuten am Telefon für Sie.</@layout.p>
<#if (opening.brief)??>
<@layout.p>Zum Hintergrund: <@layout.link to=opening.brief>zwei Seiten über das Team ${opening.team}</@layout.link>.</@layout.p>
<#elseif opening??>
<@layout.p>Zum Hintergrund schicke ich Ihnen gern zwei Seiten über das Team ${opening.team}.</@layout.p>
</#if>
</@layout.message>
