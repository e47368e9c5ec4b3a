-- Reads what was in service, the newest first. $1: most.
select * from playbook_service order by seq desc limit $1::int;
