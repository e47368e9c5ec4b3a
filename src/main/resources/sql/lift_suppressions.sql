-- Forgets suppressions whose owners agreed anew since; bounces and complaints stay. $1: address hashes, $2: agreed when.
delete from suppression s
using unnest($1::bytea[], $2::timestamptz[]) as i (address_hash, agreed_at)
where s.address_hash = i.address_hash and s.cause in ('UNSUBSCRIBED', 'WITHDRAWN') and s.since <= i.agreed_at;
