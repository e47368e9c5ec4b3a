-- Lists what was done of one kind, the newest first. $1: only older than this number, $2: most, $3: action.
select * from audit where action = $3 and seq < $1::bigint order by seq desc limit $2::int;
