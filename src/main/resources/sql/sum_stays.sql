-- Sums up how stays ended that began on some days. $1: first day or null, $2: day behind the last one or null.
select stage, next, days, sum(count)::bigint as count
from stay_count
where day >= coalesce($1::date, '-infinity') and day < coalesce($2::date, 'infinity')
group by stage, next, days
having sum(count) <> 0;
