-- Sums up what went out and what came back in some hours, of people on record. $1, $2: from and until, full hours.
-- Words stand as they were reported, in lower case.
select kind, how, sum(count)::bigint as count
from hour_count
where hour >= $1::timestamptz and hour < $2::timestamptz
group by kind, how
having sum(count) <> 0;
