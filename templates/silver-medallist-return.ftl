---
purpose: To the runner-up of an earlier process, who knows us; says that it was close and what is different now
for: outreach
from: recruiter
audience: known
needs:
  - personal.reason
  - personal.topic
optional:
  - candidate.firstName
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
It was close last time<#if candidate.firstName??>, ${candidate.firstName}</#if>
--- text
<@layout.message closing="Best wishes,">
<@layout.greeting/>

I'm writing again because of ${personal.reason}. <#if (earlier.opening)??>When we filled ${earlier.opening}<#else>Last time</#if>, it was close, and I was sorry we couldn't offer it to you.

If you were never properly told why, ask me and I'll tell you what I know.

<#if opening??>
We now have an opening in our ${opening.team} team: ${opening.title} (${opening.location}). I don't know whether it would interest you, so I'm asking.<#if opening.brief??> Here are two pages about it: ${opening.brief}</#if>
<#else>
I don't have an opening to offer you today. But I'd like to know what you'd want from work on ${personal.topic}, so that I write when there's something that fits.
</#if>

We wouldn't start from scratch. 15 minutes is enough to catch up, and no is a fine answer.
</@layout.message>
--- html
<@layout.message preheader="I'd like to pick up where we left off" closing="Best wishes,">
<@layout.greeting/>
<@layout.p>I'm writing again because of ${personal.reason}. <#if (earlier.opening)??>When we filled ${earlier.opening}<#else>Last time</#if>, it was close, and I was sorry we couldn't offer it to you.</@layout.p>
<@layout.p>If you were never properly told why, ask me and I'll tell you what I know.</@layout.p>
<#if opening??>
<@layout.p>We now have an opening in our ${opening.team} team: ${opening.title} (${opening.location}). I don't know whether it would interest you, so I'm asking.<#if opening.brief??> <@layout.link to=opening.brief>Here are two pages about it</@layout.link>.</#if></@layout.p>
<#else>
<@layout.p>I don't have an opening to offer you today. But I'd like to know what you'd want from work on ${personal.topic}, so that I write when there's something that fits.</@layout.p>
</#if>
<@layout.p>We wouldn't start from scratch. 15 minutes is enough to catch up, and no is a fine answer.</@layout.p>
</@layout.message>
