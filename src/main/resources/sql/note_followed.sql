-- Notes that candidates came to the next message. $1: candidates, $2: parts of the message before, $3: campaign.
update campaign_candidate m set followed = true
from unnest($1::uuid[], $2::text[]) as u (candidate, part)
where m.campaign_id = $3 and m.candidate_id = u.candidate and m.part = u.part;
