-- Counts messages of a key, up to some. $1: key, $2: most.
select count(*) as count from (select from measure_few($1) limit $2::int) first;
