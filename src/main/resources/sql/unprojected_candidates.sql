-- Claims those of some candidates whose facts are not projected, or by another edition of the program; those another
-- transaction has are about to be. $1: edition, $2: ids.
select c.id, c.ref, c.dossier::text as dossier, s.address_hash is not null as suppressed
from candidate c
left join suppression s on s.address_hash = c.address_hash
where c.id = any ($2::uuid[]) and c.version > 0 and c.ref is not null and c.merged_into is null
  and not exists (select from candidate_facts f where f.candidate_id = c.id and f.edition = $1)
for no key update of c skip locked;
