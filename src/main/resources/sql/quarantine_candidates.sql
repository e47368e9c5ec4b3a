-- Quarantines candidates whose evaluation failed; a null dossier leaves it as it is. Runs under their claims.
update candidate c
set version = i.version, dossier = coalesce(i.dossier::jsonb, c.dossier), due_at = i.due_at,
    due_why = 'another try', quarantined_since = coalesce(c.quarantined_since, i.at), quarantine_reason = i.reason, attempts = i.attempts
from (
  select * from unnest($1::uuid[], $2::bigint[], $3::text[], $4::timestamptz[], $5::timestamptz[], $6::text[], $7::int[])
    as i (id, version, dossier, at, due_at, reason, attempts)
) i
where c.id = i.id;
