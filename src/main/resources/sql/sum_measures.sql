-- Sums up measures by one property. What left too late to be judged counts as early.
-- $1: measures, $2: for each the first day that is early, $3: property, $4: first day or null, $5: day behind the last one or null.
select m.measure, c.value,
       coalesce(sum(c.among) filter (where c.day < m.early), 0)::bigint as among,
       coalesce(sum(c.hits) filter (where c.day < m.early), 0)::bigint as hits,
       coalesce(sum(c.among) filter (where c.day >= m.early), 0)::bigint as early
from unnest($1::text[], $2::date[]) as m (measure, early)
join measure_count c on c.slice = $3 and c.measure = m.measure
where c.day >= coalesce($4::date, '-infinity') and c.day < coalesce($5::date, 'infinity')
group by m.measure, c.value
having sum(c.among) <> 0;
