---
purpose: A careful word after a strong signal, such as a reorganisation or new leadership, to someone we wrote to before
for: outreach
from: recruiter
audience: known
needs:
  - work.function
  - personal.reason
  - sender.organisation
optional:
  - signal
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
Ein Blick von außen, falls er Ihnen hilft
--- text
<@layout.message closing="Herzliche Grüße">
<@layout.greeting/>

vor einiger Zeit habe ich Ihnen geschrieben, und zwar deshalb: ${personal.reason}.

<#if (signal.detail)??>
Ich habe die Nachricht gelesen: ${signal.detail}. Ob Sie das betrifft, weiß ich nicht, und Sie müssen es mir auch nicht sagen.<#if signal.kind == "layoffs"> Falls ja, tut es mir leid.</#if>
<#else>
Wie es bei Ihnen gerade aussieht, weiß ich nicht, und Sie müssen es mir auch nicht sagen.
</#if>

Falls Ihnen ein Blick von außen hilft: Ich sage Ihnen gern, was in Ihrem Bereich (${work.function}) anderswo verlangt und gezahlt wird. Das dauert 15 Minuten, und was Sie damit machen, ist Ihre Sache. Es muss nicht zu ${sender.organisation} führen.

<#if opening??>
Damit Sie es wissen: Bei uns ist eine Stelle frei, ${opening.title} (${opening.location}).<#if opening.brief??> Zwei Seiten dazu finden Sie hier: ${opening.brief}</#if>
</#if>

Wenn es gerade nicht passt, ignorieren Sie diese E-Mail einfach.
</@layout.message>
--- html
<@layout.message preheader="15 Minuten, ganz unverbindlich" closing="Herzliche Grüße">
<@layout.greeting/>
<@layout.p>vor einiger Zeit habe ich Ihnen geschrieben, und zwar deshalb: ${personal.reason}.</@layout.p>
<#if (signal.detail)??>
<@layout.p>Ich habe die Nachricht gelesen: ${signal.detail}. Ob Sie das betrifft, weiß ich nicht, und Sie müssen es mir auch nicht sagen.<#if signal.kind == "layoffs"> Falls ja, tut es mir leid.</#if></@layout.p>
<#else>
<@layout.p>Wie es bei Ihnen gerade aussieht, weiß ich nicht, und Sie müssen es mir auch nicht sagen.</@layout.p>
</#if>
<@layout.p>Falls Ihnen ein Blick von außen hilft: Ich sage Ihnen gern, was in Ihrem Bereich (${work.function}) anderswo verlangt und gezahlt wird. Das dauert 15 Minuten, und was Sie damit machen, ist Ihre Sache. Es muss nicht zu ${sender.organisation} führen.</@layout.p>
<#if opening??>
<@layout.p>Damit Sie es wissen: Bei uns ist eine Stelle frei, ${opening.title} (${opening.location}).<#if opening.brief??> <@layout.link to=opening.brief>Zwei Seiten dazu finden Sie hier</@layout.link>.</#if></@layout.p>
</#if>
<@layout.p>Wenn es gerade nicht passt, ignorieren Sie diese E-Mail einfach.</@layout.p>
</@layout.message>
