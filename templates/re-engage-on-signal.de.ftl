---
purpose: A careful word after a strong signal, such as a reorganisation or new leadership, to someone we wrote to before
for: outreach
needs:
  - candidate.firstName
  - work.function
  - personal.reason
  - personal.topic
  - sender.organisation
optional:
  - candidate.fullName
  - signal.detail
  - opening
sample:
  candidate: { ref: c-2005, firstName: Johanna, fullName: Johanna Brügge, language: de }
  work:
    title: Entwicklungsleiterin
    employer: Havelwerk Mobilität
    yearsInRole: 3
    function: Entwicklungsleitung
    skills: [Teamaufbau, Kotlin, Mobilitätsdaten]
    interests: [Plattformteams, Mobilitätsdaten]
  personal:
    reason: Ihre Schilderung, wie Ihr Plattformteam sein erstes Jahr überstand
    topic: Plattformteams
  signal: { kind: leadership-change, detail: die neue technische Leitung bei Havelwerk Mobilität }
  opening:
    title: Leitung Plattform
    team: Plattform
    location: Hamburg oder Berlin
    brief: https://arbeit.example.org/plattform-auf-zwei-seiten
  sender:
    name: Lennart Voss
    title: Personalpartner
    organisation: Linie Sieben
    postalAddress: Brooktor 9, 20457 Hamburg
  links:
    unsubscribe: https://arbeit.example.org/abmelden/2005
    preferences: https://arbeit.example.org/einstellungen/2005
  today: 2027-09-14
--- subject
Ein Blick von außen, wenn Sie ihn brauchen können
--- text
<@layout.message closing="Herzliche Grüße">
Guten Tag ${candidate.fullName!candidate.firstName},

vor einiger Zeit habe ich Ihnen geschrieben, und der Grund ist derselbe geblieben: ${personal.reason}. Deshalb geht auch dieser Brief an Sie.

<#if (signal.detail)??>
Ich habe die Nachricht gesehen: ${signal.detail}. Was das für Sie heißt, weiß ich nicht, und ich rate auch nicht; so etwas kann ein guter Anfang sein. Ich gehe davon aus, dass Sie bleiben möchten, wo Sie sind.
<#else>
Wie es Ihnen inzwischen geht, weiß ich nicht, und ich rate auch nicht. Ich gehe davon aus, dass Sie bleiben möchten, wo Sie sind.
</#if>

Ein Blick von außen kann trotzdem nützen. Wenn Sie wollen, sage ich Ihnen offen, was anderswo im Bereich ${work.function} verlangt und was dafür bezahlt wird. Sie dürfen das überallhin mitnehmen, auch ins Gespräch mit Ihren eigenen Vorgesetzten. Es dauert 15 Minuten, bleibt unter uns und muss nicht zu ${sender.organisation} führen.

<#if opening??>
Damit Sie wissen, woran Sie mit mir sind: Wir haben etwas, das Ihr Thema ${personal.topic} berührt, ${opening.title} (${opening.location}).<#if opening.brief??> Was es verlangt und was es bietet, steht auf zwei Seiten: ${opening.brief}</#if>
</#if>

Und wenn der Augenblick nicht passt, lassen Sie diesen Brief vorüberziehen. Ich dränge nicht.
</@layout.message>
--- html
<@layout.message preheader="Eine Viertelstunde unter uns, wohin sie auch führt" closing="Herzliche Grüße">
<@layout.p>Guten Tag ${candidate.fullName!candidate.firstName},</@layout.p>
<@layout.p>vor einiger Zeit habe ich Ihnen geschrieben, und der Grund ist derselbe geblieben: ${personal.reason}. Deshalb geht auch dieser Brief an Sie.</@layout.p>
<#if (signal.detail)??>
<@layout.p>Ich habe die Nachricht gesehen: ${signal.detail}. Was das für Sie heißt, weiß ich nicht, und ich rate auch nicht; so etwas kann ein guter Anfang sein. Ich gehe davon aus, dass Sie bleiben möchten, wo Sie sind.</@layout.p>
<#else>
<@layout.p>Wie es Ihnen inzwischen geht, weiß ich nicht, und ich rate auch nicht. Ich gehe davon aus, dass Sie bleiben möchten, wo Sie sind.</@layout.p>
</#if>
<@layout.p>Ein Blick von außen kann trotzdem nützen. Wenn Sie wollen, sage ich Ihnen offen, was anderswo im Bereich ${work.function} verlangt und was dafür bezahlt wird. Sie dürfen das überallhin mitnehmen, auch ins Gespräch mit Ihren eigenen Vorgesetzten. Es dauert 15 Minuten, bleibt unter uns und muss nicht zu ${sender.organisation} führen.</@layout.p>
<#if opening??>
<@layout.p>Damit Sie wissen, woran Sie mit mir sind: Wir haben etwas, das Ihr Thema ${personal.topic} berührt, ${opening.title} (${opening.location}).<#if opening.brief??> Was es verlangt und was es bietet, <@layout.link to=opening.brief>steht auf zwei Seiten</@layout.link>.</#if></@layout.p>
</#if>
<@layout.p>Und wenn der Augenblick nicht passt, lassen Sie diesen Brief vorüberziehen. Ich dränge nicht.</@layout.p>
</@layout.message>
