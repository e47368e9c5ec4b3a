-- Lists messages of a campaign that have not left. $1: campaign, $2: what their topics begin with, $3: most.
select m.candidate_id, m.decision, m.position
from campaign_candidate a
join message m on m.candidate_id = a.candidate_id and m.kind = 'message' and m.state = 'queued'
  and m.topic = case when a.part = '' then $2 else $2 || '/' || a.part end
where a.campaign_id = $1 and a.state = 'SENDING'
limit $3::int;
