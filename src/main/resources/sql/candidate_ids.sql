-- Lists candidates by id. $1: behind this one, $2: most.
select id from candidate where id > $1 order by id limit $2::int;
