-- Reads on in the chain. $1: after this number, $2: up to this number, $3: most.
select * from audit where seq > $1::bigint and seq <= $2::bigint order by seq limit $3::int;
