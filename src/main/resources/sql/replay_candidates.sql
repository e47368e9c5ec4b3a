-- Reads candidates in the order of their ids, all but the erased ones, with whether news waits for them and whether their
-- address is one nobody writes to. $1: the id read last, $2: most.
select c.id, c.ref, c.version, c.dossier::text as dossier, s.address_hash is not null as suppressed,
       exists (select from event_pending p where p.candidate_id = c.id) as news
from candidate c
left join suppression s on s.address_hash = c.address_hash
where c.id > $1 and c.erased_at is null and c.merged_into is null
order by c.id
limit $2::int;
