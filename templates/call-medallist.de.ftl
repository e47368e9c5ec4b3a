---
purpose: Script for a call to somebody who came close before; they know us, so this call is not a cold one
for: outreach
via: phone
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - sender.name
  - sender.organisation
optional:
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
Vor dem Wählen: noch einmal lesen, was damals gesagt wurde, und den Grund der Absage in einem ehrlichen Satz bereithalten.

Anfangen
„Guten Tag ${candidate.fullName!candidate.firstName}, ${sender.name} von ${sender.organisation}. Unvergessen ist mir: ${personal.reason}. Störe ich gerade? Fünf Minuten genügen, ich kann auch gern schreiben.“

Das Alte zuerst
„<#if (earlier.opening)??>Damals ging es um ‚${earlier.opening}‘<#else>Beim letzten Mal</#if>, es war knapp, und die Wahl fiel auf jemand anderen. Falls Ihnen nie jemand richtig gesagt hat, warum, möchte ich das nachholen.“ Dann erzählen, oder fragen, ob es noch von Belang ist.

Sagen, was wir wissen
„Sie sind dort, wo Sie sind, vermutlich zufrieden und suchen nicht. Ausreden will ich Ihnen das nicht.“

Erst geben
„Eines vorweg: Ich kann Ihnen sagen, was Sie nach Meinung derer, die Sie getroffen haben, am besten können. Das gehört Ihnen, wofür auch immer Sie es brauchen.“

<#if opening??>
Es einmal sagen
„Inzwischen gibt es einen Platz, der näher am Thema ${personal.topic} liegt: ${opening.title}, Team ${opening.team}. Darf ich Ihnen zwei Seiten darüber schicken, samt dem, was daran schwer ist?“
<#else>
Es einmal sagen
„Einen Platz habe ich heute nicht. Ich wüsste gern, was Arbeit rund um ${personal.topic} Ihnen bieten müsste, damit ich nur dann wieder anrufe.“
</#if>

Bei Zögern
„Dann lassen wir es. Wann darf ich wieder fragen, wenn überhaupt?“ Den Monat notieren, und sich daran halten.

Schließen
„Es war schön, Sie zu hören.“
