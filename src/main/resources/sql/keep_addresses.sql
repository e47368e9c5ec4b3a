-- Remembers which mailboxes candidates had. $1: candidate ids, $2: address hashes.
insert into candidate_address (candidate_id, address_hash)
select distinct i.* from unnest($1::uuid[], $2::bytea[]) as i (candidate_id, address_hash)
order by 1, 2
on conflict do nothing;
