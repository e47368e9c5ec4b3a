-- Reads one candidate with the dossier. $1: candidate id.
select c.ref, c.dossier::text as dossier, c.version, c.due_at, c.due_why, c.quarantined_since, c.quarantine_reason,
       (select count(*)::int from event_pending p where p.candidate_id = c.id) as pending
from candidate c
where c.id = $1 and c.ref is not null;
