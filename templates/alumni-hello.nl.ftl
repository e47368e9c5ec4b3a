---
purpose: "To somebody who used to work here: a hello, something of what became of their work, and no hurry"
for: update
needs:
  - candidate.firstName
  - personal.topic
  - sender.organisation
optional:
  - insight
sample:
  candidate: { ref: c-3073, firstName: Sjoerd, fullName: Sjoerd Hofstra, language: nl }
  work:
    title: Engineeringmanager
    employer: Slechtvalk Vracht
    yearsInRole: 3
    function: logistiek
    skills: [routes, Kotlin]
    interests: [routeplanning]
  personal:
    reason: de routeplanner die je hier schreef
    topic: routeplanning
  insight:
    title: Vijf jaar routeplanner
    takeaway: Het eerste idee staat nog overeind; wat veranderde is wie ervan mag afwijken.
    link: https://oudcollegas.example.com/routeplanner
  sender:
    name: Uke Faber
    title: Talentpartner
    organisation: Getijde Koeriers
    postalAddress: Dokweg 12, 9934 TC Delfzijl
  links:
    unsubscribe: https://oudcollegas.example.com/u/3073
    preferences: https://oudcollegas.example.com/p/3073
  today: 2027-04-14
--- subject
Als het over ${personal.topic} gaat, valt jouw naam
--- text
<@layout.message closing="Groeten van je oude plek,">
Hoi ${candidate.firstName},

Gaat het bij ${sender.organisation} over ${personal.topic}, dan valt vroeg of laat jouw naam. Vorige week gebeurde het weer, en ik vond dat je dat moest weten.

<#if insight??>
En omdat je je misschien afvraagt hoe het na je vertrek verderging:

${insight.title}
${insight.takeaway}
${insight.link}
<#else>
Vraag je je ooit af wat er is geworden van iets waar jij hier aan begon, laat het me weten. Ik zoek het uit, en vertel je ook wat er minder fraai aan is.
</#if>

Ik hoop dat je het naar je zin hebt waar je nu zit, en ik schrijf niet om je terug te halen. Wie gaat en wie blijft hebben nog altijd hetzelfde vak. Wil je een paar oude bekenden weer eens zien, of ze vertellen wat ze elders beter doen? Zeg het, dan regel ik een lunch.

En word je ooit weer nieuwsgierig, dan hoef je niets uit te leggen. Eén regeltje is genoeg.
</@layout.message>
--- html
<@layout.message preheader="Een groet van je oude plek; antwoorden hoeft niet" closing="Groeten van je oude plek,">
<@layout.p>Hoi ${candidate.firstName},</@layout.p>
<@layout.p>Gaat het bij ${sender.organisation} over ${personal.topic}, dan valt vroeg of laat jouw naam. Vorige week gebeurde het weer, en ik vond dat je dat moest weten.</@layout.p>
<#if insight??>
<@layout.p>En omdat je je misschien afvraagt hoe het na je vertrek verderging:</@layout.p>
<@layout.note title=insight.title>${insight.takeaway} <@layout.link to=insight.link>Verder lezen</@layout.link></@layout.note>
<#else>
<@layout.p>Vraag je je ooit af wat er is geworden van iets waar jij hier aan begon, laat het me weten. Ik zoek het uit, en vertel je ook wat er minder fraai aan is.</@layout.p>
</#if>
<@layout.p>Ik hoop dat je het naar je zin hebt waar je nu zit, en ik schrijf niet om je terug te halen. Wie gaat en wie blijft hebben nog altijd hetzelfde vak. Wil je een paar oude bekenden weer eens zien, of ze vertellen wat ze elders beter doen? Zeg het, dan regel ik een lunch.</@layout.p>
<@layout.p>En word je ooit weer nieuwsgierig, dan hoef je niets uit te leggen. Eén regeltje is genoeg.</@layout.p>
</@layout.message>
