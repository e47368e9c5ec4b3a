-- Holds candidates out of a campaign. $1: candidates, $2: their parts, $3: campaign, $4: why.
update campaign_candidate m set state = 'HELD', why = $4
from unnest($1::uuid[], $2::text[]) as u (candidate, part)
where m.campaign_id = $3 and m.candidate_id = u.candidate and m.part = u.part and m.state = 'DUE'
returning m.candidate_id;
