---
purpose: Closes the first sequence gently and leaves the door open; after it, one update a quarter
for: outreach
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - work.employer
  - sender.organisation
optional:
  - opening
  - links.preferences
sample:
  candidate: { ref: c-1003, firstName: Leila, fullName: Leila Haddad, language: en }
  work:
    title: Senior product designer
    employer: Cartographe
    yearsInRole: 5
    function: product design
    skills: [interaction design, accessibility, prototyping]
    interests: [accessible maps, design systems]
  personal:
    reason: the screen reader study you published with the accessible maps project
    topic: accessible maps
  opening:
    title: Design lead, wayfinding
    team: Wayfinding
    location: Lyon
    brief: https://careers.example.net/wayfinding.pdf
  sender:
    name: Julien Mercier
    title: Head of design hiring
    organisation: Atelier Boussole
    postalAddress: 4 rue des Tanneurs, 69005 Lyon, France
  links:
    unsubscribe: https://careers.example.net/unsubscribe/e81c
    preferences: https://careers.example.net/preferences/e81c
  today: 2027-03-25
--- subject
My last note for now, ${candidate.firstName}
--- text
<@layout.message closing="All the best,">
Hi ${candidate.firstName},

I first wrote to you because of ${personal.reason}. That reason still stands. So does the other thing I know: you are not looking, and your inbox is yours. This is the last note of this series.

Three things stay open, with no date on them:

- If you ever want to talk ${personal.topic} with the people who work on that at ${sender.organisation}, I will introduce you.
<#if (opening.brief)??>
- The two-page brief about the ${opening.team} team stays here, should you want to see what we are up to: ${opening.brief}
<#else>
- A two-page brief about what we are up to is yours for the asking.
</#if>
- A line from you, next month or in two years, will find me glad to take 15 minutes.

From now on you will hear from me about once a quarter, and only with something worth your time.
<#if links.preferences??>
If a certain month would suit you better, pick it here and I will keep to it: ${links.preferences}
</#if>

Until then, I wish you and the team at ${work.employer} well.
</@layout.message>
--- html
<@layout.message preheader="The door stays open; your inbox stays yours" closing="All the best,">
<@layout.p>Hi ${candidate.firstName},</@layout.p>
<@layout.p>I first wrote to you because of ${personal.reason}. That reason still stands. So does the other thing I know: you are not looking, and your inbox is yours. This is the last note of this series.</@layout.p>
<@layout.p>Three things stay open, with no date on them:</@layout.p>
<@layout.points>
<@layout.point>If you ever want to talk ${personal.topic} with the people who work on that at ${sender.organisation}, I will introduce you.</@layout.point>
<#if (opening.brief)??>
<@layout.point><@layout.link to=opening.brief>The two-page brief about the ${opening.team} team</@layout.link> stays where it is, should you want to see what we are up to.</@layout.point>
<#else>
<@layout.point>A two-page brief about what we are up to is yours for the asking.</@layout.point>
</#if>
<@layout.point>A line from you, next month or in two years, will find me glad to take 15 minutes.</@layout.point>
</@layout.points>
<@layout.p>From now on you will hear from me about once a quarter, and only with something worth your time.<#if links.preferences??> If a certain month would suit you better, <@layout.link to=links.preferences>pick it here</@layout.link> and I will keep to it.</#if></@layout.p>
<@layout.p>Until then, I wish you and the team at ${work.employer} well.</@layout.p>
</@layout.message>
