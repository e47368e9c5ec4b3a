-- Reads what waits to be applied to candidates, in the order it occurred. $1: candidate ids, $2: now.
-- What is bulk is applied with the first other news of its candidate: an older profile has no effect after a newer one.
select p.candidate_id, e.id, e.type, e.occurred_at, e.data::text as data
from event_pending p
join event e on e.candidate_id = p.candidate_id and e.id = p.event_id
where p.candidate_id = any ($1::uuid[]) and (p.ready_at <= $2 or p.bulk)
order by e.occurred_at, e.seq
limit 5000;
