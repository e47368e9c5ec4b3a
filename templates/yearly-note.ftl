---
purpose: Once a year, to somebody who has not answered for a year; warm, tiny, asks for nothing and leaves the door open
for: update
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - today
sample:
  candidate: { ref: c-1046, firstName: Noor, fullName: Noor Haidari, language: en }
  work:
    title: Cartography lead
    employer: Meridian Atlas
    yearsInRole: 7
    function: geospatial engineering
    skills: [PostGIS, Python, projections]
    interests: [map projections, open data]
  personal:
    reason: your explanation of map projections with an orange
    topic: map projections
  sender:
    name: Samuel Ortega
    title: Talent partner
    organisation: Longshore Maps
    postalAddress: 77 Wharf Road, Halifax NS B3J 1A1, Canada
  links:
    unsubscribe: https://hello.example.com/u/1046
    preferences: https://hello.example.com/p/1046
  today: 2027-11-22
--- subject
A yearly hello, and good luck with ${personal.topic}
--- text
<@layout.message closing="Until next ${today.month}, then,">
Hi ${candidate.firstName},

I still think of ${personal.reason} now and then. That is the only cause of these lines.

I hope the year has been good to you, and that you still take pleasure in ${personal.topic}. You never owed me an answer, nor do you now; I gather you are well where you are, and I am glad of it.

The door here has no lock and no closing date. That is all I wanted to say.
</@layout.message>
--- html
<@layout.message preheader="Nothing to answer, nothing to decide" closing="Until next ${today.month}, then,">
<@layout.p>Hi ${candidate.firstName},</@layout.p>
<@layout.p>I still think of ${personal.reason} now and then. That is the only cause of these lines.</@layout.p>
<@layout.p>I hope the year has been good to you, and that you still take pleasure in ${personal.topic}. You never owed me an answer, nor do you now; I gather you are well where you are, and I am glad of it.</@layout.p>
<@layout.p>The door here has no lock and no closing date. That is all I wanted to say.</@layout.p>
</@layout.message>
