---
purpose: To a colleague half a year after joining; asks what we could have told them earlier
for: colleague
needs:
  - candidate.firstName
  - personal.reason
  - work.title
sample:
  candidate: { ref: c-1057, firstName: Amira, fullName: Amira Khalil, language: de }
  work:
    title: Datenmodelliererin
    employer: Finkenfeld Lebensmittel
    yearsInRole: 1
    function: Datenanalyse
    skills: [dbt, SQL, Datenmodellierung]
    interests: [Datenverträge, Kennzahlen]
  personal:
    reason: Ihr Beitrag darüber, warum niemand dem zweiten Dashboard traut
    topic: Datenverträge
  sender:
    name: Lukas Winter
    title: Recruiting-Partner Daten
    organisation: Finkenfeld Lebensmittel
    postalAddress: Speicherhof 2, 04109 Leipzig, Deutschland
  links:
    unsubscribe: https://join.example.org/u/1057de
    preferences: https://join.example.org/p/1057de
  today: 2027-11-15
--- subject
Ein halbes Jahr als ${work.title}
--- text
<@layout.message closing="Gespannt auf Ihre Sicht">
Guten Tag ${candidate.firstName},

in meinem ersten Brief an Sie stand ein guter Grund: ${personal.reason}. Alles andere darin war der Blick von außen. Seit einem halben Jahr kennen Sie als ${work.title} das Innere. Deshalb frage ich Sie: Was hätten wir Ihnen früher sagen können?

Ich meine das Gute, das wir vergessen haben, ebenso wie das Schwere, das bei uns zu leicht klang. Welcher Satz fehlte? Welchen würden Sie heute streichen? Wem ich als Nächstes schreibe, dem sage ich es, ohne Ihren Namen.

Natürlich möchte ich auch wissen, wie es Ihnen geht. Was fällt Ihnen inzwischen leicht, und wo hakt es? Sehen Sie, wohin Sie sich hier entwickeln könnten? Wenn sich das besser sagen als schreiben lässt, kommen Sie vorbei, oder ich rufe Sie an einem Tag Ihrer Wahl für 15 Minuten an.
</@layout.message>
--- html
<@layout.message preheader="Was in meinem ersten Brief hätte stehen müssen" closing="Gespannt auf Ihre Sicht">
<@layout.p>Guten Tag ${candidate.firstName},</@layout.p>
<@layout.p>in meinem ersten Brief an Sie stand ein guter Grund: ${personal.reason}. Alles andere darin war der Blick von außen. Seit einem halben Jahr kennen Sie als ${work.title} das Innere. Deshalb frage ich Sie: Was hätten wir Ihnen früher sagen können?</@layout.p>
<@layout.p>Ich meine das Gute, das wir vergessen haben, ebenso wie das Schwere, das bei uns zu leicht klang. Welcher Satz fehlte? Welchen würden Sie heute streichen? Wem ich als Nächstes schreibe, dem sage ich es, ohne Ihren Namen.</@layout.p>
<@layout.p>Natürlich möchte ich auch wissen, wie es Ihnen geht. Was fällt Ihnen inzwischen leicht, und wo hakt es? Sehen Sie, wohin Sie sich hier entwickeln könnten? Wenn sich das besser sagen als schreiben lässt, kommen Sie vorbei, oder ich rufe Sie an einem Tag Ihrer Wahl für 15 Minuten an.</@layout.p>
</@layout.message>
