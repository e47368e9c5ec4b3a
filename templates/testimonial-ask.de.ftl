---
purpose: Asks a contented employee for two or three sentences about a typical day; they decide what is shown
for: colleague
needs:
  - candidate.firstName
  - personal.reason
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
<@layout.message closing="Ganz wie Sie mögen">
Hallo ${candidate.firstName},

wen ich fragen möchte, weiß ich, und auch warum: ${personal.reason}. Wer überlegt, zu uns zu kommen, will wissen, wie ein Tag hier aussieht, und ich kenne das nur vom Hörensagen. Sie erleben es, als ${work.title}.

Würden Sie zwei oder drei Sätze über einen Tag aufschreiben, der typisch war? Nicht den besten. Einen normalen, samt dem Teil, der zäh war, und dem, für den es sich gelohnt hat.

Was gezeigt wird, bestimmen Sie: voller Name, Vorname oder keiner, mit Bild oder ohne. Nichts erscheint, bevor Sie es an seinem Platz gesehen und zugestimmt haben. Und überlegen Sie es sich in einem Jahr anders, verschwindet es an dem Tag, an dem Sie es sagen.

Wenn Sie lieber nicht möchten, lassen Sie diese Zeilen einfach liegen. Es wird nicht gezählt.
</@layout.message>
--- html
<@layout.message preheader="Zwei, drei Sätze, und Sie bestimmen, was gezeigt wird" closing="Ganz wie Sie mögen">
<@layout.p>Hallo ${candidate.firstName},</@layout.p>
<@layout.p>wen ich fragen möchte, weiß ich, und auch warum: ${personal.reason}. Wer überlegt, zu uns zu kommen, will wissen, wie ein Tag hier aussieht, und ich kenne das nur vom Hörensagen. Sie erleben es, als ${work.title}.</@layout.p>
<@layout.p>Würden Sie zwei oder drei Sätze über einen Tag aufschreiben, der typisch war? Nicht den besten. Einen normalen, samt dem Teil, der zäh war, und dem, für den es sich gelohnt hat.</@layout.p>
<@layout.p>Was gezeigt wird, bestimmen Sie: voller Name, Vorname oder keiner, mit Bild oder ohne. Nichts erscheint, bevor Sie es an seinem Platz gesehen und zugestimmt haben. Und überlegen Sie es sich in einem Jahr anders, verschwindet es an dem Tag, an dem Sie es sagen.</@layout.p>
<@layout.p>Wenn Sie lieber nicht möchten, lassen Sie diese Zeilen einfach liegen. Es wird nicht gezählt.</@layout.p>
</@layout.message>
