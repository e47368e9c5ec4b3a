-- Reads all that is recorded of what happened to some candidates, as the journey would apply it. $1: candidate ids.
select candidate_id, id, type, occurred_at, received_at, data::text as data
from event
where candidate_id = any ($1::uuid[])
order by candidate_id, occurred_at, seq;
