-- Sums up measures by one property: whole months, and the days before and behind them. What left too late to be judged counts as early.
-- $1: measures, $2: for each the first day that is early, $3: property, $4: first day or null, $5: day behind the last one or null.
with asked as (
  select measure, early, coalesce($4::date, '-infinity') as first, coalesce($5::date, 'infinity') as behind
  from unnest($1::text[], $2::date[]) as m (measure, early)
), part as (
  select measure, false as early, first, least(behind, early) as behind from asked
  union all
  select measure, true, greatest(first, early), behind from asked
), month as (
  select measure, early, first, behind, date_trunc('month', first + 30)::date as soonest, date_trunc('month', behind)::date as latest
  from part
  where first < behind
)
select m.measure, c.value,
       coalesce(sum(c.among) filter (where not m.early), 0)::bigint as among,
       coalesce(sum(c.hits) filter (where not m.early), 0)::bigint as hits,
       coalesce(sum(c.among) filter (where m.early), 0)::bigint as early
from month m
cross join lateral (
  select c.value, c.among, c.hits
  from measure_count c
  where c.slice = 'month:' || $3 and c.measure = m.measure and c.day >= m.soonest and c.day < m.latest
  union all
  select c.value, c.among, c.hits
  from measure_count c
  where c.slice = $3 and c.measure = m.measure and c.day >= m.first
    and c.day < case when m.soonest < m.latest then m.soonest else m.behind end
  union all
  select c.value, c.among, c.hits
  from measure_count c
  where c.slice = $3 and c.measure = m.measure and m.soonest < m.latest and c.day >= m.latest and c.day < m.behind
) c
group by m.measure, c.value
having sum(c.among) <> 0;
