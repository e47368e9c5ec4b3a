-- Locks records for the transaction it runs in, passing over those another transaction has, and reads their dossiers.
-- $1: candidate ids.
select c.id, c.address_hash, c.dossier::text as dossier
from candidate c
where c.id = any ($1::uuid[]) and c.erased_at is null and c.merged_into is null
order by c.id
for no key update of c skip locked;
