-- Lists candidates of a campaign. $1: id, $2: outcome or null, $3: behind which one or null, $4: most.
select m.candidate_id, c.ref, c.name, m.state, m.why, m.rule, m.until, m.replied
from campaign_candidate m
join candidate c on c.id = m.candidate_id
where m.campaign_id = $1 and ($2::text is null or m.state = $2) and ($3::uuid is null or m.candidate_id > $3)
order by m.candidate_id
limit $4::int;
