-- Folds the counts of one hour, kind and how into one, a step at a time. Rows that another node folds at this moment are
-- left to it, so that a sum may stand in several rows for some time. $1: most.
with fresh as (
  delete from hour_count
  where ctid = any (array (
    select ctid from hour_count where not folded order by hour limit $1::int for update skip locked))
  returning hour, kind, how, count
), older as (
  delete from hour_count
  where ctid = any (array (
    select o.ctid
    from (select distinct hour, kind, how from fresh) f
    join hour_count o on o.hour = f.hour and o.kind = f.kind and o.how = f.how and o.folded
    for update of o skip locked))
  returning hour, kind, how, count
), kept as (
  insert into hour_count (hour, kind, how, count, folded)
  select hour, kind, how, sum(count), true
  from (select * from fresh union all select * from older) each
  group by hour, kind, how
  having sum(count) <> 0
)
select count(*) as rows from fresh;
