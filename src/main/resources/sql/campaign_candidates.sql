-- Lists candidates of a campaign. $1: id, $2: outcome or null, $3: message or null for the newest of each, $4: behind which
-- candidate or null, $5: and which round, $6: most, $7: reason or null, $8: rule or null, $9: whether
-- those who replied alone, to whichever message.
select m.candidate_id, m.round, c.ref, c.name, m.step, m.state, m.why, m.rule, m.until, m.reaction
from campaign_candidate m
join candidate c on c.id = m.candidate_id
where m.campaign_id = $1 and ($2::text is null or m.state = $2)
  and case when $3::text is null then not m.followed or $9::boolean else m.step = $3 end
  and ($4::uuid is null or (m.candidate_id, m.round) > ($4, $5::int))
  and ($7::text is null or m.why = $7) and ($8::text is null or m.rule = $8)
  and (m.reaction in ('REPLIED', 'DECLINED') or not $9::boolean)
order by m.candidate_id, m.round
limit $6::int;
