---
purpose: Offers somebody in our hiring process 15 minutes with a future teammate
for: process
needs:
  - candidate.firstName
  - personal.topic
  - introduction.name
  - introduction.title
  - introduction.about
sample:
  candidate: { ref: c-1028, firstName: Ravi, fullName: Ravi Menon, language: en }
  work:
    title: Computer vision engineer
    employer: Orchardscan
    yearsInRole: 3
    function: computer vision
    skills: [OpenCV, CUDA, labelling]
    interests: [small-object detection]
  personal:
    reason: your paper on finding insects in leaf images
    topic: small-object detection
  introduction:
    name: Ines Calder
    title: Vision engineer
    about: She built the camera rig for our test fields and still repairs it herself.
  sender:
    name: Clara Nunes
    title: Talent partner
    organisation: Hedgerow AI
    postalAddress: "2 Orchard Way, Cambridge CB1 2AB, United Kingdom"
  links:
    unsubscribe: https://team.example.net/u/c-1028
    preferences: https://team.example.net/p/c-1028
  today: 2027-08-17
--- subject
15 minutes with ${introduction.name}?
--- text
<@layout.message closing="Let me know,">
Hi ${candidate.firstName},

There is somebody I would like you to meet: ${introduction.name}, ${introduction.title}. ${introduction.about}

You two might soon be working side by side, and ${personal.topic} would give you something to begin with. Fifteen minutes, just the two of you: I am not there, nobody takes notes, and it does not count as a step of the process.

If you are short of questions, these have served others well: Which week of this year was the hardest? Who decides when two of you disagree? What would you change first?

Answer “gladly”, and I will put you both into one letter so that you can find a moment together. Would you rather meet someone else, a newcomer or someone from another field? Tell me, and I will ask around.
</@layout.message>
--- html
<@layout.message preheader="On ${personal.topic}, and without me" closing="Let me know,">
<@layout.p>Hi ${candidate.firstName},</@layout.p>
<@layout.p>There is somebody I would like you to meet: ${introduction.name}, ${introduction.title}. ${introduction.about}</@layout.p>
<@layout.p>You two might soon be working side by side, and ${personal.topic} would give you something to begin with. Fifteen minutes, just the two of you: I am not there, nobody takes notes, and it does not count as a step of the process.</@layout.p>
<@layout.p>If you are short of questions, these have served others well: Which week of this year was the hardest? Who decides when two of you disagree? What would you change first?</@layout.p>
<@layout.p>Answer “gladly”, and I will put you both into one letter so that you can find a moment together. Would you rather meet someone else, a newcomer or someone from another field? Tell me, and I will ask around.</@layout.p>
</@layout.message>
