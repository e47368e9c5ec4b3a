-- Counts what became of the messages of a campaign, by message, outcome and reason. $1: id.
select step, followed, state, why, rule, reaction, count(*) as count
from campaign_candidate
where campaign_id = $1
group by step, followed, state, why, rule, reaction
order by count(*) desc, why, rule;
