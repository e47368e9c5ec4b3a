-- Names candidates by their ids. $1: ids.
select id, ref, name from candidate where id = any ($1::uuid[]);
