-- Reads what was decided about a candidate, the newest first. $1: candidate id, $2: most.
select candidate_id, number, decided_at, outcome, events::text as events, explanation::text as explanation
from decision
where candidate_id = $1
order by number desc
limit $2::int;
