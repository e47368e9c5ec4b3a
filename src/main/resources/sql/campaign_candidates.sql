-- Lists candidates of a campaign. $1: id, $2: outcome or null, $3: message or null for the newest of each, $4: behind which
-- candidate or null, $5: and which round, $6: most.
select m.candidate_id, m.round, c.ref, c.name, m.step, m.state, m.why, m.rule, m.until, m.reaction
from campaign_candidate m
join candidate c on c.id = m.candidate_id
where m.campaign_id = $1 and ($2::text is null or m.state = $2)
  and case when $3::text is null then not m.followed else m.step = $3 end
  and ($4::uuid is null or (m.candidate_id, m.round) > ($4, $5::int))
order by m.candidate_id, m.round
limit $6::int;
