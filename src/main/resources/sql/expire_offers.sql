-- Ends offers that have expired. $1: campaign, $2: now.
update campaign_candidate
set state = 'HELD', until = null, why = coalesce(nullif(why, ''), 'the offer expired')
where campaign_id = $1 and state in ('DUE', 'OFFERED', 'WAITING') and expires_at <= $2::timestamptz;
