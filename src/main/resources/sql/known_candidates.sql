-- Tells which candidates are known. $1: candidate ids.
select id from candidate where id = any ($1::uuid[]);
