---
purpose: Two or three things to read each week, only for people in consideration who showed interest
for: newsletter
needs:
  - personal.topic
  - content
optional:
  - candidate.firstName
sample:
  candidate: { ref: c-1023, firstName: Sofia, fullName: Sofia Lindgren, language: en }
  work:
    title: Frontend architect
    employer: Papier & Co
    yearsInRole: 5
    function: frontend engineering
    skills: [TypeScript, accessibility, web performance]
    interests: [web performance, design tokens]
  personal:
    reason: your talk on pages that stay fast on old phones
    topic: web performance
  content:
    - title: The page that lost two seconds
      summary: A font nobody used was loaded first, and here is how we found it.
      link: https://read.example.org/two-seconds
      topic: web performance
    - title: A week on the support desk
      summary: Three of our developers answered calls for a week and wrote down what they would build differently.
      link: https://read.example.org/support-week
      topic: culture
    - title: Naming things in a design system
      summary: A vote among forty people settled an argument of two years, and this is what they chose.
      link: https://read.example.org/naming
      topic: design tokens
  sender:
    name: Tom Adeyemi
    title: Engineering recruiter
    organisation: Lanternworks
    postalAddress: "77 Dock Road, Dublin D02 X285, Ireland"
  links:
    unsubscribe: https://read.example.org/u/c-1023
    preferences: https://read.example.org/p/c-1023
  today: 2027-02-05
--- subject
This week's reading<#if candidate.firstName??>, ${candidate.firstName}</#if>
--- text
<@layout.message closing="Enjoy the reading,">
<@layout.greeting/>

Here's something to read this week, with ${personal.topic} in mind:

<#list content[0..*3] as item>
${item.title}<#if item.topic??> (${item.topic})</#if>
${item.summary}
${item.link}

</#list>

Questions or objections? Just reply. I'm happy to pass them on to the author.
</@layout.message>
--- html
<@layout.message preheader="With ${personal.topic} in mind" closing="Enjoy the reading,">
<@layout.greeting/>
<@layout.p>Here's something to read this week, with ${personal.topic} in mind:</@layout.p>
<#list content[0..*3] as item>
<#if item.topic??>
<@layout.note title="${item.title} (${item.topic})">${item.summary} <@layout.link to=item.link>Read it</@layout.link></@layout.note>
<#else>
<@layout.note title=item.title>${item.summary} <@layout.link to=item.link>Read it</@layout.link></@layout.note>
</#if>
</#list>
<@layout.p>Questions or objections? Just reply. I'm happy to pass them on to the author.</@layout.p>
</@layout.message>
