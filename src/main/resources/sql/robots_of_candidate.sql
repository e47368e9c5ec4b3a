-- Why hits on the links of a candidate's messages were taken for robots, the newest first. $1: candidate id, $2: most.
select h.candidate_id, h.decision, h.position, h.reason, count(*) as hits
from link_hit h
where h.candidate_id = $1 and h.number > 0 and not h.human
group by h.candidate_id, h.decision, h.position, h.reason
order by max(h.at) desc
limit $2::int;
