---
purpose: "The first answer to an application, from a person: who reads it, and by when they hear"
for: process
needs:
  - candidate.firstName
  - sender.name
  - sender.organisation
optional:
  - opening
sample:
  candidate: { ref: c-1071, firstName: Tadeusz, fullName: Tadeusz Wrona, language: en }
  opening:
    ref: o-71
    title: Test engineer
    team: Gauges
    location: Birmingham
  sender:
    name: Hettie Lang
    title: Recruiter
    organisation: Brightwater Tools
    postalAddress: 88 Canal Street, Birmingham B3 1QW, United Kingdom
  links:
    unsubscribe: https://apply.example.org/u/1071
    preferences: https://apply.example.org/p/1071
  today: 2027-02-16
--- subject
It arrived, ${candidate.firstName}, and I am reading it
--- text
<@layout.message closing="Until soon,">
Dear ${candidate.firstName},

Your application<#if opening??> as ${opening.title}</#if> has arrived, and no machine will decide about it. I am ${sender.name}; I read it first, and somebody from <#if opening??>the ${opening.team} team<#else>the team you would work in</#if> reads it after me.

You hear from me within ten days, whatever the answer is. If it is a yes to talking, I tell you who would be there and what about, so that you can come prepared rather than surprised. If it is a no, I tell you why.

In the meantime you need do nothing. If another offer hurries you, or if you remember something you wish you had written, answer this letter and it reaches me.

Thank you for thinking of ${sender.organisation}. It takes an evening to write such a thing, and I know whose evening it was.
</@layout.message>
--- html
<@layout.message preheader="Who reads it, and by when you hear from us" closing="Until soon,">
<@layout.p>Dear ${candidate.firstName},</@layout.p>
<@layout.p>Your application<#if opening??> as ${opening.title}</#if> has arrived, and no machine will decide about it. I am ${sender.name}; I read it first, and somebody from <#if opening??>the ${opening.team} team<#else>the team you would work in</#if> reads it after me.</@layout.p>
<@layout.p>You hear from me within ten days, whatever the answer is. If it is a yes to talking, I tell you who would be there and what about, so that you can come prepared rather than surprised. If it is a no, I tell you why.</@layout.p>
<@layout.p>In the meantime you need do nothing. If another offer hurries you, or if you remember something you wish you had written, answer this letter and it reaches me.</@layout.p>
<@layout.p>Thank you for thinking of ${sender.organisation}. It takes an evening to write such a thing, and I know whose evening it was.</@layout.p>
</@layout.message>
