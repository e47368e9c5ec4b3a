-- Takes candidates off the queue to measure them, with all records of each person: those that were merged, and the one they lead to.
-- No other transaction measures until this one ends: a row is answered without a record where another one does. $1: most.
with turn as materialized (
  select pg_try_advisory_xact_lock(hashtext('nurture.measures')) as own
), taken as (
  delete from measure_queue
  where ctid = any (array (
    select q.ctid from turn t cross join lateral (select ctid from measure_queue where t.own limit $1::int) q))
  returning candidate_id
), first as materialized (
  select distinct kept_record(candidate_id) as id from (select distinct candidate_id from taken) each
), record as materialized (
  with recursive below as (
    select id, id as person, 0 as step from first
    union
    select c.id, b.person, b.step + 1 from below b join candidate c on c.merged_into = b.id where b.step < 10
  )
  select distinct id, person from below
)
select (select count(*) from taken) as taken, r.id, r.person
from (select) one left join record r on true;
