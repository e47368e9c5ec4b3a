---
purpose: To the runner-up of an earlier process, who knows us; says that it was close and what is different now
for: outreach
from: recruiter
audience: known
needs:
  - personal.reason
  - personal.topic
optional:
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
Beim letzten Mal war es knapp
--- text
<@layout.message closing="Viele Grüße">
<@layout.greeting/>

warum ich Ihnen wieder schreibe: ${personal.reason}. <#if (earlier.opening)??>Als wir „${earlier.opening}“ besetzt haben<#else>Beim letzten Mal</#if>, war es knapp, und es tat mir leid, dass wir Ihnen absagen mussten.

Falls Ihnen nie jemand richtig erklärt hat, warum, fragen Sie mich. Ich sage Ihnen, was ich weiß.

<#if opening??>
Jetzt ist im Team ${opening.team} eine Stelle frei (${opening.title}, ${opening.location}). Ob sie Sie interessiert, weiß ich nicht, deshalb frage ich.<#if opening.brief??> Zwei Seiten dazu finden Sie hier: ${opening.brief}</#if>
<#else>
Eine Stelle habe ich heute nicht für Sie. Ich wüsste aber gern, was Ihnen bei einer Arbeit rund um ${personal.topic} wichtig wäre, damit ich mich melde, wenn etwas passt.
</#if>

Wir würden nicht bei null anfangen. 15 Minuten reichen, und ein Nein ist völlig in Ordnung.
</@layout.message>
--- html
<@layout.message preheader="Ich würde gern wieder anknüpfen" closing="Viele Grüße">
<@layout.greeting/>
<@layout.p>warum ich Ihnen wieder schreibe: ${personal.reason}. <#if (earlier.opening)??>Als wir „${earlier.opening}“ besetzt haben<#else>Beim letzten Mal</#if>, war es knapp, und es tat mir leid, dass wir Ihnen absagen mussten.</@layout.p>
<@layout.p>Falls Ihnen nie jemand richtig erklärt hat, warum, fragen Sie mich. Ich sage Ihnen, was ich weiß.</@layout.p>
<#if opening??>
<@layout.p>Jetzt ist im Team ${opening.team} eine Stelle frei (${opening.title}, ${opening.location}). Ob sie Sie interessiert, weiß ich nicht, deshalb frage ich.<#if opening.brief??> <@layout.link to=opening.brief>Zwei Seiten dazu finden Sie hier</@layout.link>.</#if></@layout.p>
<#else>
<@layout.p>Eine Stelle habe ich heute nicht für Sie. Ich wüsste aber gern, was Ihnen bei einer Arbeit rund um ${personal.topic} wichtig wäre, damit ich mich melde, wenn etwas passt.</@layout.p>
</#if>
<@layout.p>Wir würden nicht bei null anfangen. 15 Minuten reichen, und ein Nein ist völlig in Ordnung.</@layout.p>
</@layout.message>
