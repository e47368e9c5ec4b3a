-- Keeps the address of an erased person silent. $1: candidate id, $2: now.
insert into suppression (address_hash, cause, since)
select address_hash, 'ERASED', $2 from candidate where id = $1 and address_hash is not null
on conflict (address_hash) do nothing;
