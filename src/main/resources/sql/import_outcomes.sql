-- The outcomes of one batch of an import. $1: id, $2: how many rows were done before it.
select * from import_part where import_id = $1 and first_row >= $2::bigint order by first_row limit 1;
