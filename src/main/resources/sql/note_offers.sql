-- Notes that a campaign was offered to candidates. $1: candidates, $2: their parts, $3: campaign, $4: now.
update campaign_candidate m set state = 'OFFERED', offered_at = $4::timestamptz
from unnest($1::uuid[], $2::text[]) as u (candidate, part)
where m.campaign_id = $3 and m.candidate_id = u.candidate and m.part = u.part and m.state = 'DUE'
returning m.candidate_id;
