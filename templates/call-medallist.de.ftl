---
purpose: Script for a call to somebody who came close before; they know us, so this call is not a cold one
for: outreach
via: phone
from: recruiter
audience: known
needs:
  - personal.reason
  - personal.topic
  - sender.name
  - sender.organisation
optional:
  - candidate.firstName
  - candidate.fullName
  - earlier.opening
  - opening
sample:
  candidate: { ref: c-2068, firstName: Marlies, fullName: Marlies Gehrke, language: de }
  work:
    title: Leiterin Gestaltung
    employer: Reiher Verkehr
    yearsInRole: 3
    function: Servicegestaltung
    skills: [Forschung, Prototypen]
    interests: [Orientierung im Raum]
  personal:
    reason: Ihr Gang durch den Bahnhof mit der Stoppuhr
    topic: Orientierung im Raum
  earlier:
    opening: Senior Service Designer
  opening:
    ref: o-68
    title: Leitung Reisewege
    team: Bahnhöfe
    location: Düsseldorf oder mobil
  sender:
    name: Konrad Wallner
    title: Leiter Personalgewinnung
    organisation: Grünspur Mobilität
    postalAddress: Kaistraße 41, 40221 Düsseldorf
  links:
    unsubscribe: https://karriere.example.org/u/2068
    preferences: https://karriere.example.org/p/2068
  today: 2027-05-18
--- text
Vor dem Anruf: Nachlesen, was beim letzten Mal gesagt wurde, und den Grund der Absage in einem ehrlichen Satz bereithalten.

Einstieg
„Guten Tag<#if candidate.firstName??> ${candidate.fullName!candidate.firstName}</#if>, hier ist ${sender.name} von ${sender.organisation}. Warum ich anrufe: ${personal.reason}. Störe ich gerade? Ich brauche fünf Minuten, oder ich schreibe Ihnen.“

Das Alte klären
„<#if (earlier.opening)??>Als wir ‚${earlier.opening}‘ besetzt haben<#else>Beim letzten Mal</#if>, war es knapp, und wir haben uns für jemand anderen entschieden. Falls Ihnen nie jemand den Grund gesagt hat, hole ich das gern nach.“ Dann erzählen, oder fragen, ob es noch interessiert.

Erst geben
„Vielleicht sind Sie zufrieden, wo Sie sind, und das ist gut so. Wenn Sie mögen, sage ich Ihnen, was laut unseren Notizen Ihre Stärken waren.“

Es einmal sagen
<#if opening??>
„Im Team ${opening.team} ist eine Stelle frei: ${opening.title}. Darf ich Ihnen zwei Seiten dazu schicken, auch über das Schwierige?“
<#else>
„Eine Stelle habe ich heute nicht. Was wäre Ihnen bei einer Arbeit rund um ${personal.topic} wichtig, damit ich nur dann wieder anrufe?“
</#if>

Bei Zögern
„Dann lassen wir es. Darf ich wieder fragen, und wann?“ Den Monat als „jetzt nicht“ eintragen.

Schluss
„Schön, mit Ihnen gesprochen zu haben.“
