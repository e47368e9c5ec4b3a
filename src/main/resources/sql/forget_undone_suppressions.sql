-- Forgets suppressions of addresses that a mail led to which was read wrongly. $1: candidate ids, $2: address hashes or nulls, $3: since.
delete from suppression s
using unnest($1::uuid[], $2::bytea[], $3::timestamptz[]) as i (candidate_id, address_hash, since)
where s.since = i.since and s.cause <> 'ERASED'
  and (s.address_hash = i.address_hash
       or s.address_hash in (select a.address_hash from candidate_address a where a.candidate_id = i.candidate_id));
