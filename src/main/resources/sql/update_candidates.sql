-- Writes candidates after their evaluation. Runs under their claims.
update candidate c
set version = i.version, dossier = i.dossier::jsonb, name = i.name, email = i.email, stage = i.stage,
    address_hash = i.address_hash, phone_hash = i.phone_hash, due_at = i.due_at, due_why = i.due_why,
    quarantined_since = null, quarantine_reason = null, attempts = 0
from (
  select * from unnest($1::uuid[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bytea[],
                       $8::timestamptz[], $9::text[], $10::bytea[])
    as i (id, version, dossier, name, email, stage, address_hash, due_at, due_why, phone_hash)
) i
where c.id = i.id;
