-- Keeps what a dry run would have recorded. $1: the import. $2-$6: candidate ids, event ids, types, occurred at, data.
-- Answers a row for each that would be new.
insert into import_trial (import_id, candidate_id, event_id, type, occurred_at, data)
select $1::uuid, i.candidate_id, i.event_id, i.type, i.occurred_at, i.data
from unnest($2::uuid[], $3::text[], $4::text[], $5::timestamptz[], $6::text[]) as i (candidate_id, event_id, type, occurred_at, data)
where not exists (select from event e where e.candidate_id = i.candidate_id and e.id = i.event_id)
on conflict do nothing
returning candidate_id, event_id;
