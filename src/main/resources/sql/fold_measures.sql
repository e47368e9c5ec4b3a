-- Folds the counts of one measure, property, value and day into one, a step at a time, as those of hours are folded. $1: most.
with fresh as (
  delete from measure_count
  where ctid = any (array (
    select ctid from measure_count where not folded order by slice limit $1::int for update skip locked))
  returning measure, slice, value, day, among, hits
), older as (
  delete from measure_count
  where ctid = any (array (
    select o.ctid
    from (select distinct measure, slice, value, day from fresh) f
    join measure_count o on o.slice = f.slice and o.measure = f.measure and o.day = f.day and o.value = f.value and o.folded
    for update of o skip locked))
  returning measure, slice, value, day, among, hits
), kept as (
  insert into measure_count (measure, slice, value, day, among, hits, folded)
  select measure, slice, value, day, sum(among), sum(hits), true
  from (select * from fresh union all select * from older) each
  group by measure, slice, value, day
  having sum(among) <> 0 or sum(hits) <> 0
)
select count(*) as rows from fresh;
