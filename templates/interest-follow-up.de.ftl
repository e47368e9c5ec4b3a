---
purpose: A personal note a day or two after they clicked on something or answered warmly; asks one question
for: update
needs:
  - candidate.firstName
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
${personal.topic?cap_first}: Was beschäftigt Sie daran?
--- text
<@layout.message closing="Gespannt grüßt">
Guten Tag ${candidate.firstName},

nach allem, was ich von Ihnen höre, ist „${personal.topic}“ das Thema, über das sich das Reden lohnt. Alles andere lasse ich darum weg. Neugier auf eine Sache ist noch lange kein Wechselwunsch, das halte ich gut auseinander.

Meine Frage: Worüber denken Sie dabei zurzeit am meisten nach? Schreiben Sie mir einen Satz, er darf ruhig unfertig sein. Ich gebe ihn der Person bei uns, die sich damit am längsten herumgeschlagen hat, und sie antwortet Ihnen selbst. Falls Sie lieber hören als lesen, nimmt sie sich auch 15 Minuten am Telefon.

<#if (opening.brief)??>
Zum Hintergrund, wenn Sie mögen: zwei Seiten über das Team ${opening.team}, ${opening.brief}
<#elseif opening??>
Zum Hintergrund: Gemeint ist das Team ${opening.team}; zwei Seiten darüber schicke ich Ihnen auf Wunsch.
</#if>
</@layout.message>
--- html
<@layout.message preheader="Eine Frage, und jemand, der Ihre beantwortet" closing="Gespannt grüßt">
<@layout.p>Guten Tag ${candidate.firstName},</@layout.p>
<@layout.p>nach allem, was ich von Ihnen höre, ist „${personal.topic}“ das Thema, über das sich das Reden lohnt. Alles andere lasse ich darum weg. Neugier auf eine Sache ist noch lange kein Wechselwunsch, das halte ich gut auseinander.</@layout.p>
<@layout.p>Meine Frage: Worüber denken Sie dabei zurzeit am meisten nach? Schreiben Sie mir einen Satz, er darf ruhig unfertig sein. Ich gebe ihn der Person bei uns, die sich damit am längsten herumgeschlagen hat, und sie antwortet Ihnen selbst. Falls Sie lieber hören als lesen, nimmt sie sich auch 15 Minuten am Telefon.</@layout.p>
<#if (opening.brief)??>
<@layout.p>Zum Hintergrund, wenn Sie mögen: <@layout.link to=opening.brief>zwei Seiten über das Team ${opening.team}</@layout.link>.</@layout.p>
<#elseif opening??>
<@layout.p>Zum Hintergrund: Gemeint ist das Team ${opening.team}; zwei Seiten darüber schicke ich Ihnen auf Wunsch.</@layout.p>
</#if>
</@layout.message>
