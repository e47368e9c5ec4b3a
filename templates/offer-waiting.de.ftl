---
purpose: To somebody who has our offer; no pressure, what people usually want to know, and whom to ask
for: process
needs:
  - candidate.firstName
  - personal.topic
  - work.employer
  - sender.organisation
optional:
  - opening
sample:
  candidate: { ref: c-1050, firstName: Jonas, fullName: Jonas Ekhoff, language: de }
  work:
    title: Infrastruktur-Ingenieur
    employer: Leuchtfeuer Medien
    yearsInRole: 7
    function: Infrastruktur
    skills: [Terraform, Linux, Netzwerke]
    interests: [Edge-Caching]
  personal:
    reason: Ihre Messungen an Edge-Caches
    topic: Edge-Caching
  opening:
    title: Staff Engineer Auslieferung
    team: Auslieferung
    location: Wilhelmshaven oder mobil
    brief: https://offers.example.org/de/auslieferung
  sender:
    name: Beate Allmers
    title: Talent Partnerin
    organisation: Windrose Streaming
    postalAddress: Am Leuchtturm 21, 26382 Wilhelmshaven, Deutschland
  links:
    unsubscribe: https://offers.example.org/u/c-1050
    preferences: https://offers.example.org/p/c-1050
  today: 2027-11-04
--- subject
Unser Angebot und Ihre Fragen, ${candidate.firstName}
--- text
<@layout.message closing="Wie Sie auch entscheiden: herzlich">
Guten Tag ${candidate.firstName},

unser Angebot liegt bei Ihnen<#if opening??> (${opening.title})</#if>, und dies ist keine Mahnung. Nehmen Sie sich die Zeit, die Sie haben; ist sie zu knapp, reden wir über den Termin.

Von ${work.employer} wegzugehen wäre kein kleiner Schritt, und die meisten möchten dann mehr wissen, als in einem Angebot steht:

- Wie sich das Gehalt zusammensetzt und wann wieder darüber gesprochen wird. Das fragen Sie mich.
- Wie viel einer gewöhnlichen Woche dem Thema ${personal.topic} gehört und wie viel allem anderen. Das wissen <#if opening??>alle im Team ${opening.team}<#else>alle, mit denen Sie arbeiten würden</#if>; ich stelle den Kontakt her.
- Was im Vertrag nicht vorkommt: Bereitschaft in der Nacht, Reisen, Tage vor Ort. Fragen Sie, wer bei ${sender.organisation} zuletzt angefangen hat; ich weiß, wer das ist.

Fünfzehn Minuten am Telefon oder eine Liste per Mail, beides ist recht, und keine Frage wird Ihnen verübelt.

Wiegen die guten Gründe zu bleiben schwerer als unsere, dann ist ein Nein die richtige Antwort. Dass wir Sie kennen, freut uns auch dann.
</@layout.message>
--- html
<@layout.message preheader="Keine Erinnerung, nur Antworten" closing="Wie Sie auch entscheiden: herzlich">
<@layout.p>Guten Tag ${candidate.firstName},</@layout.p>
<@layout.p>unser Angebot liegt bei Ihnen<#if opening??> (${opening.title})</#if>, und dies ist keine Mahnung. Nehmen Sie sich die Zeit, die Sie haben; ist sie zu knapp, reden wir über den Termin.</@layout.p>
<@layout.p>Von ${work.employer} wegzugehen wäre kein kleiner Schritt, und die meisten möchten dann mehr wissen, als in einem Angebot steht:</@layout.p>
<@layout.points>
<@layout.point>Wie sich das Gehalt zusammensetzt und wann wieder darüber gesprochen wird. Das fragen Sie mich.</@layout.point>
<@layout.point>Wie viel einer gewöhnlichen Woche dem Thema ${personal.topic} gehört und wie viel allem anderen. Das wissen <#if opening??>alle im Team ${opening.team}<#else>alle, mit denen Sie arbeiten würden</#if>; ich stelle den Kontakt her.</@layout.point>
<@layout.point>Was im Vertrag nicht vorkommt: Bereitschaft in der Nacht, Reisen, Tage vor Ort. Fragen Sie, wer bei ${sender.organisation} zuletzt angefangen hat; ich weiß, wer das ist.</@layout.point>
</@layout.points>
<@layout.p>Fünfzehn Minuten am Telefon oder eine Liste per Mail, beides ist recht, und keine Frage wird Ihnen verübelt.</@layout.p>
<@layout.p>Wiegen die guten Gründe zu bleiben schwerer als unsere, dann ist ein Nein die richtige Antwort. Dass wir Sie kennen, freut uns auch dann.</@layout.p>
</@layout.message>
