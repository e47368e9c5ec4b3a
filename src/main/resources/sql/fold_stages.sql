-- Folds the counts of one stage into one, a step at a time, as those of hours are folded. $1: most.
with fresh as (
  delete from stage_count
  where ctid = any (array (select ctid from stage_count where not folded limit $1::int for update skip locked))
  returning stage, count
), older as (
  delete from stage_count
  where ctid = any (array (
    select o.ctid from stage_count o where o.folded and o.stage in (select stage from fresh) for update skip locked))
  returning stage, count
), kept as (
  insert into stage_count (stage, count, folded)
  select stage, sum(count), true
  from (select * from fresh union all select * from older) each
  group by stage
  having sum(count) <> 0
)
select count(*) as rows from fresh;
