-- Claims candidates with news or due, for the transaction it runs in; those another transaction has are passed over.
-- News that are bulk are looked at as far as the others leave room, so that an import makes no live event wait.
-- $1: now, $2: most. Looks at a few times as many of the longest waiting, so that several nodes find work side by side.
-- One whom another transaction has just decided about is answered too, from their new row: with no news and not due.
with news as (
  select distinct candidate_id from (
    select candidate_id from event_pending where ready_at <= $1 and not bulk order by ready_at limit 4 * $2::int
  ) waiting
), due as (
  select id from candidate where due_at <= $1 order by due_at limit 2 * $2::int
), live as (
  select candidate_id from news union select id from due
), bulk as (
  select candidate_id from event_pending where ready_at <= $1 and bulk order by ready_at
  limit (select case when count(*) = 0 then 4 * $2::int else greatest($2::int - count(*), 0) end from live)
)
select c.id, c.ref, c.version, c.attempts, c.dossier::text as dossier, s.address_hash is not null as suppressed,
       c.due_at <= $1 as due,
       case when exists (
         select from experiment e where e.state = 'RUNNING' and jsonb_path_exists(e.plan, '$.arms[*].playbook')
       ) then arm_version(c.id) end as arm_version,
       exists (select from candidate o where o.address_hash = c.address_hash and o.id <> c.id) as shared
from candidate c
left join suppression s on s.address_hash = c.address_hash
where c.id in (select candidate_id from live union select candidate_id from bulk)
  and c.erased_at is null and c.merged_into is null
limit $2::int
for no key update of c skip locked;
