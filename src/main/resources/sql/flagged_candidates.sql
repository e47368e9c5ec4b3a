-- Reads candidates of whom the policy said a flag last, by id, as rules see them. $1: the flag, $2: behind which id or null,
-- $3: how many at most.
select c.id, c.ref, c.version, c.dossier::text as dossier, s.address_hash is not null as suppressed
from candidate_asked_facts a
join candidate c on c.id = a.candidate_id
left join suppression s on s.address_hash = c.address_hash
where a.terms ? ('flag:' || $1::text) and ($2::uuid is null or c.id > $2::uuid)
  and c.ref is not null and c.erased_at is null and c.merged_into is null
order by c.id
limit $3;
