-- Keeps events that were applied already, each received when it occurred, and makes their candidates known.
-- $1-$7: candidate id, ref, event id, type, occurred at, source, data; one array each, in the order they were applied.
with input as (
  select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::timestamptz[], $6::text[], $7::text[])
    with ordinality as i (candidate_id, ref, event_id, type, occurred_at, source, data, place)
), met as (
  insert into candidate (id, ref, due_at, created_at)
  select candidate_id, min(ref), '9999-12-31'::timestamptz, min(occurred_at) from input group by candidate_id
)
insert into event (candidate_id, id, type, occurred_at, received_at, source, data)
select candidate_id, event_id, type, occurred_at, occurred_at, source, data::json from input order by place;
