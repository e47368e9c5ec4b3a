-- Records that have one mailbox are found by it; a record can be merged into another one of the same person.
create index candidate_mailbox on candidate (address_hash) where address_hash is not null;
comment on index candidate_mailbox is 'Find the other records of a mailbox at each evaluation.';

alter table candidate add column merged_into uuid;
alter table candidate add column merged_at timestamptz;
comment on column candidate.merged_into is 'The record this one was merged into; what is reported of this one goes there.';
comment on column candidate.merged_at is 'When it was; for a day after that it can be undone.';
create index candidate_merged on candidate (merged_into) where merged_into is not null;
comment on index candidate_merged is 'Find the records merged into one, to erase them with it.';

create function kept_record(record uuid) returns uuid language sql stable as $$
  with recursive lead as (
    select record as id, 0 as step
    union all
    select c.merged_into, l.step + 1 from lead l join candidate c on c.id = l.id
    where c.merged_into is not null and l.step < 10
  )
  select id from lead order by step desc limit 1
$$;
comment on function kept_record is 'The record that one leads to: itself, unless it was merged.';

create function mailbox_key(address_hash bytea) returns bigint language sql immutable as $$
  select ('x' || encode(substring(address_hash for 8), 'hex'))::bit(64)::bigint
$$;
comment on function mailbox_key is 'What a mailbox is locked by, of its salted hash.';
