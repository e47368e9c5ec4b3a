-- Takes candidates into the audience of a campaign who are not in it. $1: candidates, $2: when each is due, $3: when the offer
-- to each expires, $4: campaign.
insert into campaign_candidate (campaign_id, candidate_id, state, due_at, expires_at, why, rule, replied)
select $4, u.candidate, 'DUE', u.due, u.expires, '', '', false
from unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[]) as u (candidate, due, expires)
on conflict do nothing;
