-- Notes that offers were taken back. $1: campaign, $2: candidates.
update campaign_candidate
set state = 'HELD', why = 'the campaign was cancelled', rule = '', until = null
where campaign_id = $1 and candidate_id = any ($2::uuid[]) and state in ('OFFERED', 'WAITING');
