-- Reads a page of candidates with their dossiers, by the primary key. $1: the last id of the page before, $2: most.
select id, ref, dossier::text as dossier
from candidate
where ref is not null and id > $1
order by id
limit $2::int;
