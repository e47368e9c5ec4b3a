---
purpose: The answer to interest shown, within a day; proposes the 15-minute chat
for: answer
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
optional:
  - candidate.fullName
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
15 Minuten zum Thema ${personal.topic}?
--- text
<@layout.message closing="Ich freue mich auf das Gespräch">
Guten Tag ${candidate.fullName!candidate.firstName},

über Ihr Interesse freue ich mich, vielen Dank. Angefangen hat es für mich damit: ${personal.reason}. Dort würde ich auch gern beginnen, wenn wir sprechen. Dass Sie nicht auf der Suche sind, weiß ich noch; wer Interesse zeigt, hat damit nichts zugesagt.

Darf ich Ihnen 15 Minuten vorschlagen, am Telefon oder per Video? Von mir hören Sie dann:

<#if opening??>
- was das Team ${opening.team} vorhat und was Ihr Thema ${personal.topic} damit zu tun hat
- was daran schwer ist, was noch unfertig ist und welche Verantwortung wirklich dazugehört (${opening.title})
- was gezahlt wird und wie „${opening.location}“ im Alltag aussieht, ehe Sie danach fragen müssen
<#else>
- was unsere Leute zum Thema ${personal.topic} vorhaben und wie weit sie sind
- was daran schwer ist und was noch unfertig
- was für solche Arbeit hier gezahlt wird, ehe Sie danach fragen müssen
</#if>

Der Rest der Zeit gehört Ihren Fragen. Ob es danach weitergeht, entscheiden Sie; ein nächster Schritt könnte ein Gespräch mit jemandem sein, mit dem Sie arbeiten würden.

Nennen Sie mir einfach Tag und Uhrzeit, gern früh, spät oder in der Mittagspause, und ich rufe an. Wenn Ihnen Schreiben lieber ist, schicken Sie mir Ihre Fragen, und ich beantworte eine nach der anderen.

<#if (opening.brief)??>
Zum Vorauslesen, nur wenn Sie mögen, die zwei Seiten über das Team: ${opening.brief}
</#if>
</@layout.message>
--- html
<@layout.message preheader="Am Telefon oder per Video, wann es Ihnen passt" closing="Ich freue mich auf das Gespräch">
<@layout.p>Guten Tag ${candidate.fullName!candidate.firstName},</@layout.p>
<@layout.p>über Ihr Interesse freue ich mich, vielen Dank. Angefangen hat es für mich damit: ${personal.reason}. Dort würde ich auch gern beginnen, wenn wir sprechen. Dass Sie nicht auf der Suche sind, weiß ich noch; wer Interesse zeigt, hat damit nichts zugesagt.</@layout.p>
<@layout.p>Darf ich Ihnen 15 Minuten vorschlagen, am Telefon oder per Video? Von mir hören Sie dann:</@layout.p>
<@layout.points>
<#if opening??>
<@layout.point>was das Team ${opening.team} vorhat und was Ihr Thema ${personal.topic} damit zu tun hat</@layout.point>
<@layout.point>was daran schwer ist, was noch unfertig ist und welche Verantwortung wirklich dazugehört (${opening.title})</@layout.point>
<@layout.point>was gezahlt wird und wie „${opening.location}“ im Alltag aussieht, ehe Sie danach fragen müssen</@layout.point>
<#else>
<@layout.point>was unsere Leute zum Thema ${personal.topic} vorhaben und wie weit sie sind</@layout.point>
<@layout.point>was daran schwer ist und was noch unfertig</@layout.point>
<@layout.point>was für solche Arbeit hier gezahlt wird, ehe Sie danach fragen müssen</@layout.point>
</#if>
</@layout.points>
<@layout.p>Der Rest der Zeit gehört Ihren Fragen. Ob es danach weitergeht, entscheiden Sie; ein nächster Schritt könnte ein Gespräch mit jemandem sein, mit dem Sie arbeiten würden.</@layout.p>
<@layout.p>Nennen Sie mir einfach Tag und Uhrzeit, gern früh, spät oder in der Mittagspause, und ich rufe an. Wenn Ihnen Schreiben lieber ist, schicken Sie mir Ihre Fragen, und ich beantworte eine nach der anderen.</@layout.p>
<#if (opening.brief)??>
<@layout.p>Zum Vorauslesen, nur wenn Sie mögen, <@layout.link to=opening.brief>die zwei Seiten über das Team</@layout.link>.</@layout.p>
</#if>
</@layout.message>
