---
purpose: The answer to interest shown, within a day; proposes the 15-minute chat
for: answer
from: recruiter
thread: true
needs:
  - personal.reason
  - personal.topic
optional:
  - opening
sample:
  candidate: { ref: c-2006, firstName: Clara, fullName: Clara Weidinger, language: de }
  work:
    title: Ingenieurin für maschinelles Lernen
    employer: Isar Gesundheit
    yearsInRole: 2
    function: maschinelles Lernen
    skills: [PyTorch, Bewertung, klinische Daten]
    interests: [Modellbewertung, Datenschutz]
  personal:
    reason: Ihre offene Bibliothek zur Bewertung von Modellen mit kleinen Stichproben
    topic: Modellbewertung
  opening:
    title: Technische Leitung, Bewertung
    team: Verlässliche Modelle
    location: München oder von zu Hause
    brief: https://menschen.example.com/verlaessliche-modelle
  sender:
    name: Gregor Lamprecht
    title: Personalpartner Forschung
    organisation: Lerchenfeld Labor
    postalAddress: Mühlweg 20, 80469 München
  links:
    unsubscribe: https://menschen.example.com/abmelden/2006
    preferences: https://menschen.example.com/einstellungen/2006
  today: 2027-04-20
--- subject
15 Minuten über ${personal.topic}?
--- text
<@layout.message closing="Ich freue mich auf das Gespräch">
<@layout.greeting/>

vielen Dank für Ihre Antwort. Anfangen würde ich gern hier: ${personal.reason}. Danach erzähle ich Ihnen von uns.

Wollen wir 15 Minuten sprechen, am Telefon oder per Video? Ich erzähle Ihnen gern:

<#if opening??>
- was das Team ${opening.team} macht und was noch unfertig ist
- was zur Stelle wirklich gehört (${opening.title}), auch das Schwierige
- was gezahlt wird und wie „${opening.location}“ im Alltag aussieht
<#else>
- was wir rund um ${personal.topic} machen und was noch unfertig ist
- was daran schwierig ist
- was bei uns für solche Arbeit gezahlt wird
</#if>

Die übrige Zeit gehört Ihren Fragen. Nennen Sie mir einfach Tag und Uhrzeit, oder schicken Sie mir Ihre Fragen, wenn Sie lieber schreiben.

<#if (opening.brief)??>
Zum Vorablesen, wenn Sie mögen, zwei Seiten über das Team: ${opening.brief}
</#if>
</@layout.message>
--- html
<@layout.message preheader="Nennen Sie mir Tag und Uhrzeit" closing="Ich freue mich auf das Gespräch">
<@layout.greeting/>
<@layout.p>vielen Dank für Ihre Antwort. Anfangen würde ich gern hier: ${personal.reason}. Danach erzähle ich Ihnen von uns.</@layout.p>
<@layout.p>Wollen wir 15 Minuten sprechen, am Telefon oder per Video? Ich erzähle Ihnen gern:</@layout.p>
<@layout.points>
<#if opening??>
<@layout.point>was das Team ${opening.team} macht und was noch unfertig ist</@layout.point>
<@layout.point>was zur Stelle wirklich gehört (${opening.title}), auch das Schwierige</@layout.point>
<@layout.point>was gezahlt wird und wie „${opening.location}“ im Alltag aussieht</@layout.point>
<#else>
<@layout.point>was wir rund um ${personal.topic} machen und was noch unfertig ist</@layout.point>
<@layout.point>was daran schwierig ist</@layout.point>
<@layout.point>was bei uns für solche Arbeit gezahlt wird</@layout.point>
</#if>
</@layout.points>
<@layout.p>Die übrige Zeit gehört Ihren Fragen. Nennen Sie mir einfach Tag und Uhrzeit, oder schicken Sie mir Ihre Fragen, wenn Sie lieber schreiben.</@layout.p>
<#if (opening.brief)??>
<@layout.button to=opening.brief>Zum Vorablesen, wenn Sie mögen, zwei Seiten über das Team</@layout.button>
</#if>
</@layout.message>
