-- Reads one candidate as claim_candidate does, claiming nothing. $1: candidate id.
select c.id, c.ref, c.version, c.attempts, c.dossier::text as dossier, s.address_hash is not null as suppressed,
       true as due,
       case when exists (
         select from experiment e where e.state = 'RUNNING' and jsonb_path_exists(e.plan, '$.arms[*].playbook')
       ) then arm_version(c.id) end as arm_version,
       exists (select from candidate o where o.address_hash = c.address_hash and o.id <> c.id) as shared
from candidate c
left join suppression s on s.address_hash = c.address_hash
where c.id = kept_record($1) and c.erased_at is null;
