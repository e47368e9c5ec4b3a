-- Keeps what a dry run would have suppressed. $1: the import. $2: hashes of addresses, as ids. $3: the same as hashes. $4: now.
-- Answers a row for each that would be new.
insert into import_trial (import_id, candidate_id, event_id, type, occurred_at, data)
select distinct $1::uuid, i.id, 'suppression', 'suppression', $4::timestamptz, ''
from unnest($2::uuid[], $3::bytea[]) as i (id, hash)
where not exists (select from suppression s where s.address_hash = i.hash)
on conflict do nothing
returning candidate_id;
