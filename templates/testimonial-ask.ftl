---
purpose: Asks a contented employee for two or three sentences about a typical day; they decide what is shown
for: colleague
needs:
  - candidate.firstName
  - personal.reason
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
<@layout.message closing="Yours to decide,">
Hi ${candidate.firstName},

After ${personal.reason} I knew whom to ask. People who think about joining us want to know what a day here is like, and I can only tell it second-hand. You live it, as ${work.title}.

Would you write down two or three sentences about a day that was typical? Not the best one. A typical one, with the part that dragged and the part that was worth it.

You decide what is shown: with your full name, your first name or none, with a picture or without. Nothing goes out before you have seen it in its place and agreed, and if you change your mind in a year, it comes down the day you say so.

If you would rather not, leave this unanswered. Nobody keeps count.
</@layout.message>
--- html
<@layout.message preheader="Two or three sentences, and you decide what is shown" closing="Yours to decide,">
<@layout.p>Hi ${candidate.firstName},</@layout.p>
<@layout.p>After ${personal.reason} I knew whom to ask. People who think about joining us want to know what a day here is like, and I can only tell it second-hand. You live it, as ${work.title}.</@layout.p>
<@layout.p>Would you write down two or three sentences about a day that was typical? Not the best one. A typical one, with the part that dragged and the part that was worth it.</@layout.p>
<@layout.p>You decide what is shown: with your full name, your first name or none, with a picture or without. Nothing goes out before you have seen it in its place and agreed, and if you change your mind in a year, it comes down the day you say so.</@layout.p>
<@layout.p>If you would rather not, leave this unanswered. Nobody keeps count.</@layout.p>
</@layout.message>
