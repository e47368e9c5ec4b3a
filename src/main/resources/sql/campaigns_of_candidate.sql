-- Tells what became of the campaigns of one candidate, the newest first. $1: ref, $2: most.
select m.campaign_id, k.name as campaign, m.candidate_id, c.ref, c.name, m.state, m.why, m.rule, m.until, m.replied
from campaign_candidate m
join campaign k on k.id = m.campaign_id
join candidate c on c.id = m.candidate_id
where c.ref = $1
order by k.begins_at desc, k.id
limit $2::int;
