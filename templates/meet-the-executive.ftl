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
  candidate: { ref: c-1029, firstName: Helena, fullName: Helena Brandt, language: en }
  work:
    title: Director of research
    employer: Polarlicht Pharma
    yearsInRole: 5
    function: research leadership
    skills: [clinical statistics, team building]
    interests: [adaptive trials]
  personal:
    reason: your keynote on adaptive trials
    topic: adaptive trials
  introduction:
    name: Laura Whitcombe
    title: Chief scientific officer
    about: She has answered for the research programme since its first trial.
  sender:
    name: Martin Osei
    title: Head of executive talent
    organisation: Cedar Ridge Bio
    postalAddress: "900 Harbor Drive, San Diego, CA 92101, USA"
  links:
    unsubscribe: https://leaders.example.com/u/c-1029
    preferences: https://leaders.example.com/p/c-1029
  today: 2027-09-22
--- subject
${introduction.name} and you, on ${personal.topic}
--- text
<@layout.message closing="With respect for your time,">
Dear ${candidate.firstName},

A decision like the one before you turns on where a company is going, and you should hear that from the person who answers for it. May I introduce you to ${introduction.name}, ${introduction.title}? ${introduction.about}

Fifteen minutes are enough if they start in the middle. Ask what ${sender.organisation} gave up last year and why, how safe the money is, and how much room there is for ${personal.topic} in the next two years. In return you may be asked what you would look at first.

Tell me beforehand what matters most to you, and I will pass it on word for word. If you prefer to put your questions in writing, that is just as good. And if you would sooner leave this out, everything else goes on as before.
</@layout.message>
--- html
<@layout.message preheader="Where we are going, from the person who answers for it" closing="With respect for your time,">
<@layout.p>Dear ${candidate.firstName},</@layout.p>
<@layout.p>A decision like the one before you turns on where a company is going, and you should hear that from the person who answers for it. May I introduce you to ${introduction.name}, ${introduction.title}? ${introduction.about}</@layout.p>
<@layout.p>Fifteen minutes are enough if they start in the middle. Ask what ${sender.organisation} gave up last year and why, how safe the money is, and how much room there is for ${personal.topic} in the next two years. In return you may be asked what you would look at first.</@layout.p>
<@layout.p>Tell me beforehand what matters most to you, and I will pass it on word for word. If you prefer to put your questions in writing, that is just as good. And if you would sooner leave this out, everything else goes on as before.</@layout.p>
</@layout.message>
