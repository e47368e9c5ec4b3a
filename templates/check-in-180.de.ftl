---
purpose: To a colleague half a year after joining; asks what we could have told them earlier
for: colleague
needs:
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
<@layout.message closing="Ich bin gespannt">
<@layout.greeting/>

seit ungefähr einem halben Jahr sind Sie als ${work.title} bei uns. Was hätten wir Ihnen früher sagen können?

Ich meine das Gute, das wir vergessen haben, genauso wie das Schwierige, das bei uns zu leicht klang. Das hilft allen, die nach Ihnen kommen.

Und wie geht es Ihnen? Was fällt Ihnen inzwischen leicht, und wo hakt es? Wenn Sie lieber sprechen, rufe ich Sie für 15 Minuten an, an einem Tag Ihrer Wahl.
</@layout.message>
--- html
<@layout.message preheader="Was hätten wir Ihnen sagen sollen?" closing="Ich bin gespannt">
<@layout.greeting/>
<@layout.p>seit ungefähr einem halben Jahr sind Sie als ${work.title} bei uns. Was hätten wir Ihnen früher sagen können?</@layout.p>
<@layout.p>Ich meine das Gute, das wir vergessen haben, genauso wie das Schwierige, das bei uns zu leicht klang. Das hilft allen, die nach Ihnen kommen.</@layout.p>
<@layout.p>Und wie geht es Ihnen? Was fällt Ihnen inzwischen leicht, und wo hakt es? Wenn Sie lieber sprechen, rufe ich Sie für 15 Minuten an, an einem Tag Ihrer Wahl.</@layout.p>
</@layout.message>
