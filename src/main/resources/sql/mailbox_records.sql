-- The records that have some mailboxes, the first 12 of each. $1: address hashes.
select id, address_hash from (
  select c.id, c.address_hash, row_number() over (partition by c.address_hash order by c.id) as place
  from candidate c
  where c.address_hash = any ($1::bytea[]) and c.erased_at is null and c.merged_into is null
) found
where place <= 12;
