---
purpose: To the runner-up of an earlier process, who knows us; says that it was close and what is different now
for: outreach
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
optional:
  - candidate.fullName
  - earlier.opening
  - opening
sample:
  candidate: { ref: c-2044, firstName: Veronika, fullName: Veronika Stadler, language: de }
  work:
    title: Suchingenieurin
    employer: Wortschatz Handel
    yearsInRole: 1
    function: Suchtechnik
    skills: [Lucene, Kotlin, Ranking]
    interests: [Relevanz, Suchanfragen]
  personal:
    reason: die Art, wie Sie uns einen gescheiterten Versuch erklärt haben
    topic: Relevanz
  earlier:
    opening: Entwicklerin oder Entwickler, Suche
  opening:
    title: Technische Leitung, Relevanz
    team: Entdecken
    location: Wien oder von zu Hause in Österreich
    brief: https://karriere.example.com/entdecken-auf-zwei-seiten
  sender:
    name: Agnes Hollerer
    title: Leiterin Personalgewinnung Technik
    organisation: Zaunkönig Software
    postalAddress: Donaukanalgasse 3, 1020 Wien
  links:
    unsubscribe: https://karriere.example.com/abmelden/2044
    preferences: https://karriere.example.com/einstellungen/2044
  today: 2027-05-06
--- subject
Es war knapp damals. Jetzt noch einmal: ${personal.topic}
--- text
<@layout.message closing="Mit Hochachtung">
Guten Tag ${candidate.fullName!candidate.firstName},

eines ist mir von Ihnen im Gedächtnis geblieben: ${personal.reason}. <#if (earlier.opening)??>Als wir über „${earlier.opening}“ entschieden<#else>Als wir damals entschieden</#if>, war es knapp, und dass es jemand anders wurde, war kein Urteil über Ihre Arbeit.

Inzwischen haben Sie sich sicher eingerichtet, und ich nehme nicht an, dass Sie fortwollen. Etwas schulde ich Ihnen trotzdem: Wenn Ihnen nie jemand richtig gesagt hat, warum es so ausging, fragen Sie mich. Ich antworte so offen, wie ich kann.

<#if opening??>
Anders ist diesmal die Arbeit: ${opening.title}, im Team ${opening.team} (${opening.location}), und das Thema ${personal.topic} steht fast in der Mitte.<#if opening.brief??> Was daran gut und was schwer ist, steht auf zwei Seiten: ${opening.brief}</#if>
<#else>
Anders ist diesmal der Anfang: Ich komme nicht mit einer Stelle, sondern mit einer Frage an Sie. Schreiben Sie mir in einem Satz, was Arbeit rund um ${personal.topic} heute für Sie haben müsste, und ich sage Ihnen ehrlich, ob es das bei uns gibt.
</#if>

Was Sie uns damals gezeigt haben, zählt weiter. Wir müssten nicht von vorn beginnen; 15 Minuten würden reichen, um den Faden aufzunehmen.
</@layout.message>
--- html
<@layout.message preheader="Damals kein Urteil über Ihre Arbeit, heute etwas Neues" closing="Mit Hochachtung">
<@layout.p>Guten Tag ${candidate.fullName!candidate.firstName},</@layout.p>
<@layout.p>eines ist mir von Ihnen im Gedächtnis geblieben: ${personal.reason}. <#if (earlier.opening)??>Als wir über „${earlier.opening}“ entschieden<#else>Als wir damals entschieden</#if>, war es knapp, und dass es jemand anders wurde, war kein Urteil über Ihre Arbeit.</@layout.p>
<@layout.p>Inzwischen haben Sie sich sicher eingerichtet, und ich nehme nicht an, dass Sie fortwollen. Etwas schulde ich Ihnen trotzdem: Wenn Ihnen nie jemand richtig gesagt hat, warum es so ausging, fragen Sie mich. Ich antworte so offen, wie ich kann.</@layout.p>
<#if opening??>
<@layout.p>Anders ist diesmal die Arbeit: ${opening.title}, im Team ${opening.team} (${opening.location}), und das Thema ${personal.topic} steht fast in der Mitte.<#if opening.brief??> Was daran gut und was schwer ist, steht <@layout.link to=opening.brief>auf zwei Seiten</@layout.link>.</#if></@layout.p>
<#else>
<@layout.p>Anders ist diesmal der Anfang: Ich komme nicht mit einer Stelle, sondern mit einer Frage an Sie. Schreiben Sie mir in einem Satz, was Arbeit rund um ${personal.topic} heute für Sie haben müsste, und ich sage Ihnen ehrlich, ob es das bei uns gibt.</@layout.p>
</#if>
<@layout.p>Was Sie uns damals gezeigt haben, zählt weiter. Wir müssten nicht von vorn beginnen; 15 Minuten würden reichen, um den Faden aufzunehmen.</@layout.p>
</@layout.message>
