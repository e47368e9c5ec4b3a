---
purpose: Offers somebody in our hiring process 15 minutes with a future teammate
for: process
from: recruiter
needs:
  - personal.topic
  - introduction.about
  - introduction.name
  - introduction.title
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
<@layout.message closing="Best,">
<@layout.greeting/>

I'd like to introduce you to ${introduction.name}, ${introduction.title}. ${introduction.about}

Would you like to talk for 15 minutes, just the two of you? Ask about ${personal.topic}, or about how a normal week goes.

Reply “yes” and I'll put you in touch. If you'd rather meet someone else, tell me who.
</@layout.message>
--- html
<@layout.message preheader="Someone you might work with" closing="Best,">
<@layout.greeting/>
<@layout.p>I'd like to introduce you to ${introduction.name}, ${introduction.title}. ${introduction.about}</@layout.p>
<@layout.p>Would you like to talk for 15 minutes, just the two of you? Ask about ${personal.topic}, or about how a normal week goes.</@layout.p>
<@layout.p>Reply “yes” and I'll put you in touch. If you'd rather meet someone else, tell me who.</@layout.p>
</@layout.message>
