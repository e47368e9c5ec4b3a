---
purpose: The first message to somebody who is not looking, after the research is complete
for: outreach
from: recruiter
needs:
  - personal.reason
  - personal.topic
  - sender.organisation
optional:
  - opening
promises:
  - text: "ich halte mich daran"
    keptBy:
      - "Pause outreach after a no"
      - "Pause outreach after a not now without a date"
      - "Pause until the day the candidate asked for"
sample:
  candidate: { ref: c-2001, firstName: Friederike, fullName: Friederike Aumann, language: de, source: Ihr öffentliches Profil auf LinkedIn }
  work:
    title: Leitende Softwareentwicklerin
    employer: Rheinbogen Versicherung
    yearsInRole: 5
    function: Softwareentwicklung
    skills: [Java, Kafka, Architektur]
    interests: [Ereignisverarbeitung, Datenmodelle]
  personal:
    reason: Ihr Vortrag über Ereignisse, die zu spät kommen, auf dem Kölner Entwicklertag
    topic: Ereignisverarbeitung
  opening:
    title: Leitende Entwicklerin oder leitender Entwickler
    team: Datenströme
    location: Köln oder von zu Hause
    brief: https://karriere.example.com/zwei-seiten/datenstroeme
  sender:
    name: Henrik Sandmann
    title: Personalgewinnung Technik
    organisation: Domwerk Systeme
    postalAddress: Am Alten Ufer 14, 50668 Köln
  links:
    unsubscribe: https://karriere.example.com/abmelden/2001
    preferences: https://karriere.example.com/einstellungen/2001
    privacy: https://karriere.example.com/privacy
  today: 2027-03-04
--- subject
Zu Ihrer Arbeit rund um ${personal.topic}
--- text
<@layout.message closing="Viele Grüße">
<@layout.greeting/>

ich schreibe Ihnen aus einem bestimmten Grund: ${personal.reason}. Ich arbeite bei ${sender.organisation} im Recruiting und lerne gern Menschen kennen, die sich rund um ${personal.topic} gut auskennen.

Ich weiß, dass Sie keine neue Stelle suchen. Das müssen Sie auch nicht.

Wenn Sie sich einmal mit jemandem von uns über ${personal.topic} austauschen möchten, stelle ich gern den Kontakt her. Ganz unverbindlich.

<#if opening??>
Falls Sie neugierig sind: Im Team ${opening.team} ist eine Stelle frei (${opening.title}, ${opening.location}). Wenn Sie mehr wissen möchten, telefonieren wir 15 Minuten, wann immer es Ihnen passt.

<#if opening.brief??>
Worum es geht, auf zwei Seiten: ${opening.brief}
</#if>
<#else>
Falls Sie neugierig sind, wie wir arbeiten: Ich schicke Ihnen gern zwei Seiten dazu, oder wir telefonieren 15 Minuten.
</#if>

„Nein“ und „jetzt nicht“ sind völlig in Ordnung, und ich halte mich daran.
</@layout.message>
--- html
<@layout.message preheader="Der Grund: ${personal.reason}" closing="Viele Grüße">
<@layout.greeting/>
<@layout.p>ich schreibe Ihnen aus einem bestimmten Grund: ${personal.reason}. Ich arbeite bei ${sender.organisation} im Recruiting und lerne gern Menschen kennen, die sich rund um ${personal.topic} gut auskennen.</@layout.p>
<@layout.p>Ich weiß, dass Sie keine neue Stelle suchen. Das müssen Sie auch nicht.</@layout.p>
<@layout.p>Wenn Sie sich einmal mit jemandem von uns über ${personal.topic} austauschen möchten, stelle ich gern den Kontakt her. Ganz unverbindlich.</@layout.p>
<#if opening??>
<@layout.p>Falls Sie neugierig sind: Im Team ${opening.team} ist eine Stelle frei (${opening.title}, ${opening.location}). Wenn Sie mehr wissen möchten, telefonieren wir 15 Minuten, wann immer es Ihnen passt.</@layout.p>
<#if opening.brief??>
<@layout.button to=opening.brief>Worum es geht, auf zwei Seiten</@layout.button>
</#if>
<#else>
<@layout.p>Falls Sie neugierig sind, wie wir arbeiten: Ich schicke Ihnen gern zwei Seiten dazu, oder wir telefonieren 15 Minuten.</@layout.p>
</#if>
<@layout.p>„Nein“ und „jetzt nicht“ sind völlig in Ordnung, und ich halte mich daran.</@layout.p>
</@layout.message>
