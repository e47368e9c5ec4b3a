-- Keeps all addresses silent that an erased person had, and the phone number. $1: candidate id, $2: now.
insert into suppression (address_hash, cause, since)
select address_hash, 'ERASED', $2::timestamptz from candidate where id = $1 and address_hash is not null
union
select address_hash, 'ERASED', $2::timestamptz from candidate_address where candidate_id = $1
union
select phone_hash, 'ERASED', $2::timestamptz from candidate where id = $1 and phone_hash is not null
on conflict (address_hash) do nothing;
