-- Locks a record and the one that another id leads to, in the order of their ids. $1, $2: candidate ids.
select c.id, c.ref, c.dossier::text as dossier, c.merged_into, c.merged_at, kept_record($2) as target,
       exists (select from event_pending p where p.candidate_id = c.id) as news
from candidate c
where c.id in ($1, kept_record($2)) and c.erased_at is null and c.ref is not null
order by c.id
for update of c;
