-- Reads one candidate with the dossier. $1: candidate id.
select c.id, c.ref, c.dossier::text as dossier, c.version, c.due_at, c.due_why, c.quarantined_since, c.quarantine_reason,
       (select count(*)::int from event_pending p where p.candidate_id = c.id) as pending,
       (select json_agg(o order by o.ref)::text from (
          select ref, name, true as merged, merged_at as "mergedAt" from candidate
          where merged_into = c.id and erased_at is null
          union all
          select ref, name, false, null from candidate o
          where o.address_hash = c.address_hash and o.id <> c.id and o.erased_at is null
        ) o) as others
from candidate c
where c.id = kept_record($1) and c.ref is not null;
