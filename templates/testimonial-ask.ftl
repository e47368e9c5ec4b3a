---
purpose: Asks a contented employee for two or three sentences about a typical day; they decide what is shown
for: colleague
needs:
  - work.title
sample:
  candidate: { ref: c-1049, firstName: Fatima, fullName: Fatima Idrissi, language: en }
  work:
    title: Site reliability engineer
    employer: Palisade Networks
    yearsInRole: 2
    function: reliability engineering
    skills: [observability, Go, incident response]
    interests: [on-call practice, observability]
  personal:
    reason: what you said about on-call at the June all-hands, without varnish
    topic: on-call practice
  sender:
    name: Owen Pratt
    title: Employer brand lead
    organisation: Palisade Networks
    postalAddress: 64 Foundry Square, Leeds LS11 5WD, United Kingdom
  links:
    unsubscribe: https://inside.example.org/u/1049en
    preferences: https://inside.example.org/p/1049en
  today: 2027-07-06
--- subject
An ordinary day as ${work.title}
--- text
<@layout.message closing="Thanks,">
<@layout.greeting/>

People who think about joining us want to know what a day here is like. In your work as ${work.title}, you know that better than I do.

Would you write two or three sentences about a typical day? Not the best one: a typical one, with the part that dragged and the part that was worth it.

It's your text, so it's your call whether it's used, and whether with your full name, your first name or no name.

If you'd rather not, just leave this.
</@layout.message>
--- html
<@layout.message preheader="Two or three sentences" closing="Thanks,">
<@layout.greeting/>
<@layout.p>People who think about joining us want to know what a day here is like. In your work as ${work.title}, you know that better than I do.</@layout.p>
<@layout.p>Would you write two or three sentences about a typical day? Not the best one: a typical one, with the part that dragged and the part that was worth it.</@layout.p>
<@layout.p>It's your text, so it's your call whether it's used, and whether with your full name, your first name or no name.</@layout.p>
<@layout.p>If you'd rather not, just leave this.</@layout.p>
</@layout.message>
