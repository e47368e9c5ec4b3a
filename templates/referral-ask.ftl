---
purpose: Asks an employee whether there is somebody whose work they admire
for: colleague
needs:
  - candidate.firstName
  - personal.reason
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
<@layout.message closing="Thank you for thinking about it,">
Hello ${candidate.firstName},

Good people tend to know who else is good, and since ${personal.reason} I trust your eye. Is there somebody whose work on ${personal.topic}, or on something else entirely, you admire? A former colleague, a person you only know from a talk, somebody whose code or writing taught you a thing?

<#if openings?has_content>
This is where we could use such a person at present, but do not let it narrow your view:

<#list openings as place>
- ${place.title}, ${place.team}
</#list>
</#if>

They need not want to leave where they are. I would read up on their work before writing a word to them, and mention you only if you agree.

A name and half a sentence on why is all I ask. If nobody comes to mind, that is an answer too.
</@layout.message>
--- html
<@layout.message preheader="A name and half a sentence is all it takes" closing="Thank you for thinking about it,">
<@layout.p>Hello ${candidate.firstName},</@layout.p>
<@layout.p>Good people tend to know who else is good, and since ${personal.reason} I trust your eye. Is there somebody whose work on ${personal.topic}, or on something else entirely, you admire? A former colleague, a person you only know from a talk, somebody whose code or writing taught you a thing?</@layout.p>
<#if openings?has_content>
<@layout.p>This is where we could use such a person at present, but do not let it narrow your view:</@layout.p>
<@layout.points>
<#list openings as place>
<@layout.point>${place.title}, ${place.team}</@layout.point>
</#list>
</@layout.points>
</#if>
<@layout.p>They need not want to leave where they are. I would read up on their work before writing a word to them, and mention you only if you agree.</@layout.p>
<@layout.p>A name and half a sentence on why is all I ask. If nobody comes to mind, that is an answer too.</@layout.p>
</@layout.message>
