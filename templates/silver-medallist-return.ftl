---
purpose: To the runner-up of an earlier process, who knows us; says that it was close and what is different now
for: outreach
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
optional:
  - earlier.opening
  - opening
sample:
  candidate: { ref: c-1044, firstName: Yuki, fullName: Yuki Tanabe, language: en }
  work:
    title: Search engineer
    employer: Lexicon Retail
    yearsInRole: 1
    function: search engineering
    skills: [Lucene, Kotlin, ranking]
    interests: [relevance, query understanding]
  personal:
    reason: the way you explained a relevance experiment that had failed
    topic: relevance
  earlier:
    opening: Senior engineer, search
  opening:
    title: Lead engineer, relevance
    team: Discovery
    location: Dublin or remote in Ireland
    brief: https://careers.example.com/briefs/discovery
  sender:
    name: Ciara Nolan
    title: Hiring lead, engineering
    organisation: Wrenfield
    postalAddress: 3 Grand Canal Quay, Dublin D02 X525, Ireland
  links:
    unsubscribe: https://careers.example.com/u/1044
    preferences: https://careers.example.com/p/1044
  today: 2027-05-06
--- subject
It was close, and ${personal.topic} is why I write again
--- text
<@layout.message closing="With respect,">
Hi ${candidate.firstName},

I remember ${personal.reason}. <#if (earlier.opening)??>When we decided about “${earlier.opening}”<#else>When we decided last time</#if>, it was close, and the choice of somebody else was no verdict on your work.

You will have settled somewhere since, and I do not suppose that you want to leave. There is one thing I owe you even so: if nobody ever told you properly why it went the way it did, ask me, and I will be as frank as I can.

<#if opening??>
What is different now is the work: ${opening.title}, in our ${opening.team} team (${opening.location}), with ${personal.topic} near the centre of it.<#if opening.brief??> Two pages say what is good and what is hard about it: ${opening.brief}</#if>
<#else>
What is different now is where I begin: not with a vacancy, but with you. Tell me in a line what you would want from work in ${personal.topic} today, and I will tell you honestly whether we have it.
</#if>

What you showed us then still counts. We need not begin at the beginning; 15 minutes would be enough to catch up.
</@layout.message>
--- html
<@layout.message preheader="No verdict on your work then; something new to tell you now" closing="With respect,">
<@layout.p>Hi ${candidate.firstName},</@layout.p>
<@layout.p>I remember ${personal.reason}. <#if (earlier.opening)??>When we decided about “${earlier.opening}”<#else>When we decided last time</#if>, it was close, and the choice of somebody else was no verdict on your work.</@layout.p>
<@layout.p>You will have settled somewhere since, and I do not suppose that you want to leave. There is one thing I owe you even so: if nobody ever told you properly why it went the way it did, ask me, and I will be as frank as I can.</@layout.p>
<#if opening??>
<@layout.p>What is different now is the work: ${opening.title}, in our ${opening.team} team (${opening.location}), with ${personal.topic} near the centre of it.<#if opening.brief??> <@layout.link to=opening.brief>Two pages</@layout.link> say what is good and what is hard about it.</#if></@layout.p>
<#else>
<@layout.p>What is different now is where I begin: not with a vacancy, but with you. Tell me in a line what you would want from work in ${personal.topic} today, and I will tell you honestly whether we have it.</@layout.p>
</#if>
<@layout.p>What you showed us then still counts. We need not begin at the beginning; 15 minutes would be enough to catch up.</@layout.p>
</@layout.message>
