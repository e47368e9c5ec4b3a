-- Lists candidates of a campaign. $1: id, $2: outcome or null, $3: behind which one or null, $4: most, $5: reason or null,
-- $6: rule or null, $7: whether those who replied alone.
select m.candidate_id, c.ref, c.name, m.state, m.why, m.rule, m.until, m.replied
from campaign_candidate m
join candidate c on c.id = m.candidate_id
where m.campaign_id = $1 and ($2::text is null or m.state = $2) and ($3::uuid is null or m.candidate_id > $3)
  and ($5::text is null or m.why = $5) and ($6::text is null or m.rule = $6) and (m.replied or not $7::boolean)
order by m.candidate_id
limit $4::int;
