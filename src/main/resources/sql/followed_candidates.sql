-- Lists those who were sent a message of a running campaign, did not react, and come to the next one.
-- $1: campaign, $2: message, $3: most.
select m.candidate_id, m.part, m.round, m.step, m.state, m.sent_at, m.due_at, c.ref, f.candidate_country,
  c.dossier #>> '{person,timeZone}' as zone
from campaign_candidate m
join candidate c on c.id = m.candidate_id
left join candidate_facts f on f.candidate_id = m.candidate_id
where m.campaign_id = $1 and m.step = $2 and m.state = 'SENT' and m.reaction = 'NONE' and not m.followed
  and c.ref is not null and c.merged_into is null
limit $3::int
for update of m skip locked;
