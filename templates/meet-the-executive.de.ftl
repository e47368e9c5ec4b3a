---
purpose: Offers somebody in our hiring process 15 minutes with a leader who answers for the direction
for: process
from: recruiter
needs:
  - personal.topic
  - sender.organisation
  - introduction.about
  - introduction.name
  - introduction.title
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
Möchten Sie ${introduction.name} kennenlernen?
--- text
<@layout.message closing="Freundliche Grüße">
<@layout.greeting/>

während Sie über unser Angebot nachdenken: Möchten Sie mit ${introduction.name} sprechen, ${introduction.title}? ${introduction.about}

15 Minuten genügen. Fragen Sie, was Sie für Ihre Entscheidung wissen müssen: wohin ${sender.organisation} will, wie sicher das Geld ist, was das für ${personal.topic} bedeutet.

Sagen Sie mir Bescheid, dann kümmere ich mich um den Termin. Sie können Ihre Fragen auch schriftlich stellen. Und wenn Sie nicht möchten, ist das auch in Ordnung.
</@layout.message>
--- html
<@layout.message preheader="15 Minuten für Ihre Fragen" closing="Freundliche Grüße">
<@layout.greeting/>
<@layout.p>während Sie über unser Angebot nachdenken: Möchten Sie mit ${introduction.name} sprechen, ${introduction.title}? ${introduction.about}</@layout.p>
<@layout.p>15 Minuten genügen. Fragen Sie, was Sie für Ihre Entscheidung wissen müssen: wohin ${sender.organisation} will, wie sicher das Geld ist, was das für ${personal.topic} bedeutet.</@layout.p>
<@layout.p>Sagen Sie mir Bescheid, dann kümmere ich mich um den Termin. Sie können Ihre Fragen auch schriftlich stellen. Und wenn Sie nicht möchten, ist das auch in Ordnung.</@layout.p>
</@layout.message>
