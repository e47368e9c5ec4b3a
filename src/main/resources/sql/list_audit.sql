-- Lists the audit, the newest first. $1: only older than this number, $2: most.
select * from audit where seq < $1::bigint order by seq desc limit $2::int;
