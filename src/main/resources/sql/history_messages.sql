-- Reads what decisions about a candidate called for, up to one of them. $1: candidate id, $2: number of the last.
select candidate_id, decision, position, kind, topic, via, purpose, items, created_at, title
from message
where candidate_id = $1 and decision <= $2
order by decision, position;
