-- Claims those of some candidates whose facts are not projected, or by another edition of the program, with the flags that the
-- policy set last; those another transaction has are about to be. $1: edition, $2: ids.
select c.id, c.ref, c.dossier::text as dossier, s.address_hash is not null as suppressed, coalesce(f.flags, '{}') as flags
from candidate c
left join suppression s on s.address_hash = c.address_hash
left join candidate_facts f on f.candidate_id = c.id
where c.id = any ($2::uuid[]) and c.version > 0 and c.ref is not null and c.merged_into is null
  and f.edition is distinct from $1
for no key update of c skip locked;
