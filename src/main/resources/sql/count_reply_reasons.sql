-- Counts the replies that gave each reason, by month. $1: first day or null, $2: day behind the last one or null, in UTC.
select date_trunc('month', hour, 'UTC') as month, how as reason, sum(count)::bigint as count
from hour_count
where kind = 'reply-reason' and hour >= coalesce($1::date::timestamp at time zone 'UTC', '-infinity')
  and hour < coalesce($2::date::timestamp at time zone 'UTC', 'infinity')
group by 1, 2
having sum(count) > 0
order by 1 desc, 3 desc, 2;
