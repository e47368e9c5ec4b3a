-- Reads what happened to a candidate, the newest first. $1: candidate id, $2: most, $3: before this
-- time, or null.
select id, type, occurred_at, source, data::text as data
from event
where candidate_id = $1 and ($3::timestamptz is null or occurred_at < $3)
order by occurred_at desc, seq desc
limit $2::int;
