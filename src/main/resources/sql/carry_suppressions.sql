-- Keeps an address silent in its one form that is silent in an earlier spelling. $1: address hashes, $2: hashes of
-- earlier spellings.
insert into suppression (address_hash, cause, since)
select distinct on (i.address_hash) i.address_hash, s.cause, s.since
from unnest($1::bytea[], $2::bytea[]) as i (address_hash, earlier_hash)
join suppression s on s.address_hash = i.earlier_hash
order by i.address_hash, s.since
on conflict (address_hash) do nothing;
