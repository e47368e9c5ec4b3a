-- Suppresses the addresses of a list. $1: their hashes. $2: the cause. $3: now.
-- Answers a row for each that was not.
insert into suppression (address_hash, cause, since)
select distinct hash, $2::text, $3::timestamptz from unnest($1::bytea[]) as i (hash)
on conflict (address_hash) do nothing
returning address_hash;
