-- Takes candidates into the audience of a campaign who are not in it. $1: candidates, $2: how many times each came into it,
-- $3: parts, $4: when each is due, $5: when the offer to each expires, $6: campaign, $7: the key of the message, $8: now.
insert into campaign_candidate (campaign_id, candidate_id, round, part, step, state, due_at, expires_at, why, rule, entered_at)
select $6, u.candidate, u.round, u.part, $7, 'DUE', u.due, u.expires, '', '', $8::timestamptz
from unnest($1::uuid[], $2::int[], $3::text[], $4::timestamptz[], $5::timestamptz[]) as u (candidate, round, part, due, expires)
on conflict do nothing;
