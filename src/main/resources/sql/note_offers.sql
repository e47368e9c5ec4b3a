-- Notes that a campaign was offered to candidates. $1: campaign, $2: candidates, $3: now.
update campaign_candidate set state = 'OFFERED', offered_at = $3::timestamptz
where campaign_id = $1 and candidate_id = any ($2::uuid[]) and state = 'DUE'
returning candidate_id;
