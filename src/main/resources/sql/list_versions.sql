-- Reads versions, the newest first. $1: number or null for all, $2: most.
select * from playbook_version where $1::bigint is null or number = $1 order by number desc limit $2::int;
