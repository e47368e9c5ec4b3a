-- Lists offers of a cancelled campaign that still stand. $1: id, $2: most.
select m.candidate_id, m.part, m.step, c.ref
from campaign_candidate m
join candidate c on c.id = m.candidate_id
where m.campaign_id = $1 and m.state in ('OFFERED', 'WAITING') and c.ref is not null and c.merged_into is null
order by m.candidate_id, m.part
limit $2::int;
