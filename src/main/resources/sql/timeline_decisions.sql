-- Reads what was decided about a candidate, the newest first. $1: candidate id, $2: most, $3: before this
-- time, or null.
select candidate_id, number, decided_at, outcome, events::text as events, explanation::text as explanation
from decision
where candidate_id = $1 and ($3::timestamptz is null or decided_at < $3)
order by number desc
limit $2::int;
