-- Reads events by their keys. $1: candidate ids, $2: event ids; one array each.
select e.candidate_id, e.id as event_id, e.type, e.data::text as data
from unnest($1::uuid[], $2::text[]) as i (candidate_id, event_id)
join event e on e.candidate_id = i.candidate_id and e.id = i.event_id
where e.data is not null;
