-- Records what decisions made of offers of campaigns. What came of a message stands; what has an outcome gets no other one
-- without a message.
-- $1: candidates, $2: names of campaigns, $3: parts, $4: outcomes, $5: whether a message or task tells so, $6: why, $7: rules,
-- $8: until, $9: when they were sent, $10: what came back, $11: now.
update campaign_candidate m
set state = u.state, rule = u.rule, until = u.until, reaction = u.reaction, sent_at = coalesce(u.sent, m.sent_at), noted_at = u.now,
    why = case when u.why = '' and u.state = 'HELD' then coalesce(nullif(m.why, ''), 'the offer expired') else u.why end
from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::boolean[], $6::text[], $7::text[], $8::timestamptz[], $9::timestamptz[],
    $10::text[], $11::timestamptz[])
  as u (candidate, campaign, part, state, touched, why, rule, until, sent, reaction, now)
join campaign c on lower(c.name) = lower(u.campaign)
where m.campaign_id = c.id and m.candidate_id = u.candidate and m.part = u.part and m.state <> 'DUE'
  and (u.touched or m.state not in ('SENT', 'UNCERTAIN', 'FAILED', 'HELD'))
  and (m.state, m.rule, m.until, m.reaction, m.why) is distinct from (u.state, u.rule, u.until, u.reaction, u.why);
