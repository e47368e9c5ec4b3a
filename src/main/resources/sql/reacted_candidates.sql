-- Lists those who wait for a message of a campaign though they reacted to an earlier one. $1: campaign, $2: most.
select m.candidate_id, m.part, m.step, m.state, c.ref
from campaign_candidate r
join campaign_candidate m on m.campaign_id = r.campaign_id and m.candidate_id = r.candidate_id and m.round = r.round
join candidate c on c.id = m.candidate_id
where r.campaign_id = $1 and r.reaction <> 'NONE' and m.state in ('DUE', 'OFFERED', 'WAITING') and c.ref is not null
  and c.merged_into is null
limit $2::int
for update of m skip locked;
