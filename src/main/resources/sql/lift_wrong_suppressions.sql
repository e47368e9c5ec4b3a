-- Forgets suppressions that a user found wrong; what a candidate asked for stays. $1: address hashes, $2: lifted when.
delete from suppression s
using unnest($1::bytea[], $2::timestamptz[]) as i (address_hash, lifted_at)
where s.address_hash = i.address_hash and s.cause in ('HARD_BOUNCE', 'ADDRESS_SUPPRESSED') and s.since <= i.lifted_at;
