---
purpose: Asks a contented employee for two or three sentences about a typical day; they decide what is shown
for: colleague
needs:
  - work.title
sample:
  candidate: { ref: c-1059, firstName: Yasmin, fullName: Yasmin Scholz, language: de }
  work:
    title: Site-Reliability-Ingenieurin
    employer: Palisade Netze
    yearsInRole: 2
    function: Betrieb
    skills: [Observability, Go, Störungsdienst]
    interests: [Bereitschaftsdienst, Observability]
  personal:
    reason: Ihre ungeschminkten Worte über den Bereitschaftsdienst in der Juni-Runde
    topic: Bereitschaftsdienst
  sender:
    name: Oliver Prinz
    title: Arbeitgebermarke
    organisation: Palisade Netze
    postalAddress: Gießereiplatz 64, 90443 Nürnberg, Deutschland
  links:
    unsubscribe: https://inside.example.org/u/1059de
    preferences: https://inside.example.org/p/1059de
  today: 2027-07-06
--- subject
Ein gewöhnlicher Tag als ${work.title}
--- text
<@layout.message closing="Danke">
<@layout.greeting/>

wer überlegt, zu uns zu kommen, möchte wissen, wie ein Tag hier aussieht. Als ${work.title} wissen Sie das besser als ich.

Würden Sie zwei oder drei Sätze über einen typischen Tag aufschreiben? Nicht über den besten, sondern über einen normalen, mit dem zähen Teil und dem, für den es sich gelohnt hat.

Es ist Ihr Text. Sie entscheiden, ob wir ihn verwenden, und ob mit vollem Namen, Vornamen oder ohne.

Wenn Sie nicht möchten, lassen Sie es einfach.
</@layout.message>
--- html
<@layout.message preheader="Zwei, drei Sätze" closing="Danke">
<@layout.greeting/>
<@layout.p>wer überlegt, zu uns zu kommen, möchte wissen, wie ein Tag hier aussieht. Als ${work.title} wissen Sie das besser als ich.</@layout.p>
<@layout.p>Würden Sie zwei oder drei Sätze über einen typischen Tag aufschreiben? Nicht über den besten, sondern über einen normalen, mit dem zähen Teil und dem, für den es sich gelohnt hat.</@layout.p>
<@layout.p>Es ist Ihr Text. Sie entscheiden, ob wir ihn verwenden, und ob mit vollem Namen, Vornamen oder ohne.</@layout.p>
<@layout.p>Wenn Sie nicht möchten, lassen Sie es einfach.</@layout.p>
</@layout.message>
