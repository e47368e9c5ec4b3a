---
purpose: Offers somebody in our hiring process 15 minutes with a leader who answers for the direction
for: process
needs:
  - candidate.firstName
  - personal.topic
  - introduction.name
  - introduction.title
  - introduction.about
  - sender.organisation
sample:
  candidate: { ref: c-1049, firstName: Henriette, fullName: Henriette Brandau, language: de }
  work:
    title: Forschungsleiterin
    employer: Polarlicht Pharma
    yearsInRole: 5
    function: Forschungsleitung
    skills: [klinische Statistik, Teamaufbau]
    interests: [adaptive Studien]
  personal:
    reason: Ihr Hauptvortrag über adaptive Studien
    topic: adaptive Studien
  introduction:
    name: Laura Wittekind
    title: Forschungsvorständin
    about: Sie verantwortet das Forschungsprogramm seit der ersten Studie.
  sender:
    name: Martin Osterloh
    title: Leiter Führungskräfte
    organisation: Zedernhof Bio
    postalAddress: Rheinpromenade 9, 4056 Basel, Schweiz
  links:
    unsubscribe: https://leaders.example.com/u/c-1049
    preferences: https://leaders.example.com/p/c-1049
  today: 2027-09-22
--- subject
${introduction.name} und Sie: ${personal.topic}
--- text
<@layout.message closing="Mit Respekt vor Ihrer Zeit">
Guten Tag ${candidate.firstName},

ob Sie sich für ein Haus entscheiden, hängt auch davon ab, wohin es will. Das sollten Sie von der Person hören, die dafür einsteht. Darf ich Ihnen ${introduction.name} vorstellen, ${introduction.title}? ${introduction.about}

Fünfzehn Minuten genügen, wenn sie in der Mitte beginnen. Fragen Sie, was ${sender.organisation} im vergangenen Jahr aufgegeben hat und weshalb, wie sicher das Geld ist und welchen Platz das Thema ${personal.topic} in den nächsten zwei Jahren hat. Umgekehrt wird man Sie vielleicht fragen, was Sie sich zuerst ansehen würden.

Schreiben Sie mir vorab, worauf es Ihnen ankommt; ich gebe es Wort für Wort weiter. Auch schriftliche Fragen sind willkommen. Und wenn Sie auf dieses Treffen verzichten möchten, geht alles Übrige weiter wie geplant.
</@layout.message>
--- html
<@layout.message preheader="Wohin wir gehen, von der Person, die dafür einsteht" closing="Mit Respekt vor Ihrer Zeit">
<@layout.p>Guten Tag ${candidate.firstName},</@layout.p>
<@layout.p>ob Sie sich für ein Haus entscheiden, hängt auch davon ab, wohin es will. Das sollten Sie von der Person hören, die dafür einsteht. Darf ich Ihnen ${introduction.name} vorstellen, ${introduction.title}? ${introduction.about}</@layout.p>
<@layout.p>Fünfzehn Minuten genügen, wenn sie in der Mitte beginnen. Fragen Sie, was ${sender.organisation} im vergangenen Jahr aufgegeben hat und weshalb, wie sicher das Geld ist und welchen Platz das Thema ${personal.topic} in den nächsten zwei Jahren hat. Umgekehrt wird man Sie vielleicht fragen, was Sie sich zuerst ansehen würden.</@layout.p>
<@layout.p>Schreiben Sie mir vorab, worauf es Ihnen ankommt; ich gebe es Wort für Wort weiter. Auch schriftliche Fragen sind willkommen. Und wenn Sie auf dieses Treffen verzichten möchten, geht alles Übrige weiter wie geplant.</@layout.p>
</@layout.message>
