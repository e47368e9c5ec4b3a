-- Tells what became of the campaigns of one candidate, the newest first. $1: ref, $2: most.
select m.campaign_id, k.name as campaign, m.candidate_id, m.round, c.ref, c.name, m.step, m.state, m.why, m.rule, m.until, m.reaction
from campaign_candidate m
join campaign k on k.id = m.campaign_id
join candidate c on c.id = m.candidate_id
where c.ref = $1 and not m.followed
order by k.begins_at desc, k.id, m.round desc
limit $2::int;
