-- Lists messages of a campaign that have not left. $1: campaign, $2: topic, $3: most.
select m.candidate_id, m.decision, m.position
from campaign_candidate a
join message m on m.candidate_id = a.candidate_id and m.topic = $2 and m.kind = 'message' and m.state = 'queued'
where a.campaign_id = $1 and a.state = 'SENDING'
limit $3::int;
