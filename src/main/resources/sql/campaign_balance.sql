-- Counts what became of a campaign, by outcome and reason. $1: id.
select state, why, rule, count(*) as count, count(*) filter (where replied) as replied
from campaign_candidate
where campaign_id = $1
group by state, why, rule
order by count(*) desc, why, rule;
