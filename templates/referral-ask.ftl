---
purpose: Asks an employee whether there is somebody whose work they admire
for: colleague
needs:
  - personal.topic
optional:
  - openings
sample:
  candidate: { ref: c-1048, firstName: Jonas, fullName: Jonas Weaver, language: en }
  work:
    title: Senior compiler engineer
    employer: Quillon Labs
    yearsInRole: 3
    function: compilers
    skills: [LLVM, C++, Rust]
    interests: [compiler testing, register allocation]
  personal:
    reason: the fuzzing work you began on your own and the whole team now relies on
    topic: compiler testing
  openings:
    - { title: Compiler engineer, team: Back End }
    - { title: Developer advocate, team: Language Tools }
  sender:
    name: Hana Suzuki
    title: Talent partner
    organisation: Quillon Labs
    postalAddress: 310 Alder Street, Seattle, WA 98104, USA
  links:
    unsubscribe: https://team.example.com/u/1048en
    preferences: https://team.example.com/p/1048en
  today: 2027-03-16
--- subject
Whose work on ${personal.topic} do you admire?
--- text
<@layout.message closing="Thanks for thinking about it,">
<@layout.greeting/>

Is there someone whose work you admire, on ${personal.topic} or on something else? A former colleague, someone you know from a talk, someone whose code or writing taught you something?

<#if openings?has_content>
These are open at the moment, but don't let that narrow it down:

<#list openings as place>
- ${place.title}, ${place.team}
</#list>
</#if>

They needn't be looking. A name and half a sentence is all I ask, and tell me whether I may mention you. If no one comes to mind, that's fine.
</@layout.message>
--- html
<@layout.message preheader="A name is all I ask" closing="Thanks for thinking about it,">
<@layout.greeting/>
<@layout.p>Is there someone whose work you admire, on ${personal.topic} or on something else? A former colleague, someone you know from a talk, someone whose code or writing taught you something?</@layout.p>
<#if openings?has_content>
<@layout.p>These are open at the moment, but don't let that narrow it down:</@layout.p>
<@layout.points>
<#list openings as place>
<@layout.point>${place.title}, ${place.team}</@layout.point>
</#list>
</@layout.points>
</#if>
<@layout.p>They needn't be looking. A name and half a sentence is all I ask, and tell me whether I may mention you. If no one comes to mind, that's fine.</@layout.p>
</@layout.message>
