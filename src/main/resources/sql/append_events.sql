-- Keeps events once each, makes their candidates known and queues them for the journey.
-- $1-$7: candidate id, ref, event id, type, occurred at, source, data; one array each. $8: received at.
-- $9: from when on the journey takes them up, one after the other, $10 milliseconds apart; null for at once. With a time
-- they are bulk. $11: whether all nodes are woken by the commit.
-- Answers a row for each event that was new, under the record it was kept for and the one it was reported of, and one
-- without event for each candidate that was erased. The candidates'
-- rows are locked against erasing alone, so that nothing is kept of somebody who is being erased at this moment.
-- What is reported of a record that was merged goes to the one it was merged into, unless it was kept before the merge.
with input as (
  select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::timestamptz[], $6::text[], $7::text[])
    as i (candidate_id, ref, event_id, type, occurred_at, source, data)
), present as (
  select c.id, c.erased_at, c.merged_into from candidate c where c.id = any ($1::uuid[]) order by c.id for key share
), erased as (
  select id from present where erased_at is not null
), gone as materialized (
  select id from present where merged_into is not null
), led as (
  -- Hardly any was merged: a look into those few is cheaper than a join of all with all.
  select i.*, coalesce((select kept_record(g.id) from gone g where g.id = i.candidate_id), i.candidate_id) as kept_id
  from input i
), met as (
  insert into candidate (id, ref, due_at, created_at)
  -- Those known already are not tried: a conflict would wait for the journey's transaction that has them.
  select distinct on (candidate_id) candidate_id, ref, '9999-12-31'::timestamptz, $8::timestamptz from input i
  where not exists (select from candidate c where c.id = i.candidate_id)
  on conflict (id) do nothing
), kept as (
  insert into event (candidate_id, id, type, occurred_at, received_at, source, data)
  select kept_id, event_id, type, occurred_at, $8::timestamptz, source, data::json from led i
  where candidate_id not in (select id from erased)
    and (kept_id = candidate_id
         or not exists (select from event e where e.candidate_id = i.candidate_id and e.id = i.event_id))
  on conflict (candidate_id, id) do nothing
  returning candidate_id, id
), queued as (
  insert into event_pending (candidate_id, event_id, ready_at, bulk)
  select candidate_id, id,
         coalesce($9::timestamptz + (row_number() over () - 1) * $10::float8 * interval '1 millisecond', $8::timestamptz),
         $9::timestamptz is not null
  from kept
)
select k.candidate_id, k.id as event_id, case when $11 and row_number() over () = 1 then pg_notify('nurture_events', '')::text end
from kept k
union all
select i.candidate_id, i.event_id, null
from (select * from led where kept_id <> candidate_id offset 0) i
cross join lateral (select from kept k where k.candidate_id = i.kept_id and k.id = i.event_id) k
union all
select id, null, null from erased;
