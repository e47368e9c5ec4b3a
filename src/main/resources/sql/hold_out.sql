-- Holds candidates out of a campaign. $1: campaign, $2: candidates, $3: why.
update campaign_candidate set state = 'HELD', why = $3
where campaign_id = $1 and candidate_id = any ($2::uuid[]) and state = 'DUE'
returning candidate_id;
