-- Imports, the newest first. $1: most.
select * from import_job order by created_at desc, id limit $1::int;
