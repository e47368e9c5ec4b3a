-- Notes that offers do not stand any more. $1: candidates, $2: their parts, $3: campaign, $4: why.
update campaign_candidate m
set state = 'HELD', why = $4, rule = '', until = null
from unnest($1::uuid[], $2::text[]) as u (candidate, part)
where m.campaign_id = $3 and m.candidate_id = u.candidate and m.part = u.part and m.state in ('DUE', 'OFFERED', 'WAITING');
