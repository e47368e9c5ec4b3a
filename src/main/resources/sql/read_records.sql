-- The same as lock_records, locking nothing. $1: candidate ids.
select c.id, c.address_hash, c.dossier::text as dossier
from candidate c
where c.id = any ($1::uuid[]) and c.erased_at is null and c.merged_into is null;
