-- What is known of those whom rows of an import name, with what is recorded and not applied yet.
-- $1: ids of their refs. $2: hashes of mailboxes. $3: the import, whose dry run counts as recorded; null for none.
-- Each person is looked up by key, one after the other, whatever the statistics said when this was planned.
-- A row for each event that waits, and one for each person without any. Those of whom there is only a dry run have no
-- dossier. All of it is of one moment: what is applied meanwhile is either still waiting or in the dossier.
with asked as (
  select i.id, null::bytea as address_hash from unnest($1::uuid[]) i (id)
  union all
  select c.id, c.address_hash
  from unnest($2::bytea[]) h (hash)
  cross join lateral (
    select * from candidate c where c.address_hash = h.hash and c.erased_at is null and c.merged_into is null offset 0
  ) c
), known as (
  select a.id, a.address_hash, c.ref, c.created_at, c.erased_at is not null as erased,
         case when c.merged_into is null then c.id else kept_record(c.id) end as kept_id
  from asked a
  join candidate c on c.id = a.id
)
select k.id, k.address_hash, k.ref, k.created_at, k.erased, c.dossier::text as dossier, w.at as occurred_at, w.seq, w.type, w.data
from known k
join candidate c on c.id = k.kept_id
left join lateral (
  select e.occurred_at as at, e.seq, e.type, e.data::text as data
  from (select * from event_pending p where p.candidate_id = k.kept_id offset 0) p
  join event e on e.candidate_id = p.candidate_id and e.id = p.event_id
  where e.type = 'candidate-upserted'
  union all
  select t.occurred_at, t.seq, t.type, t.data
  from import_trial t
  where t.import_id = $3::uuid and t.candidate_id = k.id and t.type = 'candidate-upserted'
) w on true
union all
select a.id, null, null, null, false, null, t.occurred_at, t.seq, t.type, t.data
from unnest($1::uuid[]) a (id)
cross join lateral (
  -- One person after the other, however many rows the dry run has had.
  select * from import_trial t where t.import_id = $3::uuid and t.candidate_id = a.id offset 0
) t
where not exists (select from candidate c where c.id = a.id);
