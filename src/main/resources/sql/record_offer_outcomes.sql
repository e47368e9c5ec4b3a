-- Records what decisions made of offers of campaigns. What came of a message stands; what has an outcome gets no other one
-- without a message.
-- $1: candidates, $2: names of campaigns, $3: outcomes, $4: whether a message or task tells so, $5: why, $6: rules,
-- $7: until, $8: whether they replied.
update campaign_candidate m
set state = u.state, rule = u.rule, until = u.until, replied = u.replied,
    why = case when u.why = '' and u.state = 'HELD' then coalesce(nullif(m.why, ''), 'the offer expired') else u.why end
from unnest($1::uuid[], $2::text[], $3::text[], $4::boolean[], $5::text[], $6::text[], $7::timestamptz[], $8::boolean[])
  as u (candidate, campaign, state, touched, why, rule, until, replied)
join campaign c on lower(c.name) = lower(u.campaign)
where m.campaign_id = c.id and m.candidate_id = u.candidate and m.state <> 'DUE'
  and (u.touched or m.state not in ('SENT', 'UNCERTAIN', 'FAILED', 'HELD'))
  and (m.state, m.rule, m.until, m.replied, m.why) is distinct from (u.state, u.rule, u.until, u.replied, u.why);
