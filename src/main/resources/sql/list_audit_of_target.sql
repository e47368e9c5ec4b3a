-- Lists what was done to one thing, the newest first. $1: only older than this number, $2: most, $3: target,
-- $4: action or null for all.
select * from audit
where target = $3 and seq < $1::bigint and ($4::text is null or action = $4)
order by seq desc limit $2::int;
