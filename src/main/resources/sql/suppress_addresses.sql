-- Remembers addresses nobody writes to any more. $1: address hashes, $2: causes, $3: since.
insert into suppression (address_hash, cause, since)
select distinct on (address_hash) address_hash, cause, since
from unnest($1::bytea[], $2::text[], $3::timestamptz[]) as i (address_hash, cause, since)
order by address_hash
on conflict (address_hash) do nothing;
