-- Every mailbox a candidate had, as a salted hash, so that an erasure silences all of them.
create table candidate_address (
  candidate_id uuid not null references candidate (id) on delete cascade,
  address_hash bytea not null,
  primary key (candidate_id, address_hash)
);
insert into candidate_address (candidate_id, address_hash)
select id, address_hash from candidate where address_hash is not null and erased_at is null;

-- Soft bounces were a number, and are now listed with their time. What is known of the old ones is that they were.
update candidate
set dossier = jsonb_set(
  dossier #- '{permissions,softBounces}', '{permissions,bounces}',
  (select jsonb_agg(jsonb_build_object('at', to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')))
   from generate_series(1, least(10, (dossier #>> '{permissions,softBounces}')::int))))
where jsonb_typeof(dossier #> '{permissions,softBounces}') = 'number'
  and (dossier #>> '{permissions,softBounces}')::int > 0;
