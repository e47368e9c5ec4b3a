-- Folds the counts of stays of one stage, day, end and length into one, a step at a time, as those of hours are folded. $1: most.
with fresh as (
  delete from stay_count
  where ctid = any (array (
    select ctid from stay_count where not folded order by day limit $1::int for update skip locked))
  returning stage, next, day, days, count
), older as (
  delete from stay_count
  where ctid = any (array (
    select o.ctid
    from (select distinct stage, next, day, days from fresh) f
    join stay_count o on o.day = f.day and o.stage = f.stage and o.next = f.next and o.days = f.days and o.folded
    for update of o skip locked))
  returning stage, next, day, days, count
), kept as (
  insert into stay_count (stage, next, day, days, count, folded)
  select stage, next, day, days, sum(count), true
  from (select * from fresh union all select * from older) each
  group by stage, next, day, days
  having sum(count) <> 0
)
select count(*) as rows from fresh;
