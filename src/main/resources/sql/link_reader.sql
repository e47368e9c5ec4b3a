-- Whom the link in a message was made for: the record that the candidate's leads to; none once erased. $1: candidate id.
select c.ref, c.dossier::text as dossier
from candidate c
where c.id = (select kept_record($1::uuid)) and c.ref is not null;
