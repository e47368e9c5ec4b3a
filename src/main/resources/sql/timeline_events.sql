-- Reads what happened to a candidate, the newest first. $1: candidate id, $2: most.
select id, type, occurred_at, source, data::text as data
from event
where candidate_id = $1
order by occurred_at desc, seq desc
limit $2::int;
