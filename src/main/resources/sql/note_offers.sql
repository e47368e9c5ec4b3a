-- Notes that a campaign was offered to candidates. $1: candidates, $2: their parts, $3: the arms whose
-- messages they are offered, null for that of the campaign, $4: campaign, $5: now.
update campaign_candidate m set state = 'OFFERED', offered_at = $5::timestamptz, arm = u.arm
from unnest($1::uuid[], $2::text[], $3::text[]) as u (candidate, part, arm)
where m.campaign_id = $4 and m.candidate_id = u.candidate and m.part = u.part and m.state = 'DUE'
returning m.candidate_id;
