-- Lists addresses nobody writes to, the newest first, with a candidate who has each, if there is one on record. $1: cause or
-- null for all; $2, $3: behind this time and address, or null; $4: most.
select s.address_hash, s.cause, s.since, c.ref, c.id as candidate_id, c.name
from suppression s
left join lateral (
  select ref, id, name from candidate
  where address_hash = s.address_hash and ref is not null and merged_into is null
  order by id
  limit 1) c on true
where ($1::text is null or s.cause = $1)
  and ($2::timestamptz is null or (s.since, s.address_hash) < ($2, $3::bytea))
order by s.since desc, s.address_hash desc
limit $4::int;
