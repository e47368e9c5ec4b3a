-- Records changes of openings in their order and tells all nodes. Runs under the lock of the table.
-- $1: now, $2: who, $3: refs, $4: versions, $5: definitions, null for what is removed.
with made as (
  insert into opening_change (number, ref, version, at, by, definition)
  select coalesce((select number from opening_change order by number desc limit 1), 0) + i.place, i.ref, i.version,
         greatest($1::timestamptz, (select at from opening_change order by number desc limit 1)), $2, i.definition::jsonb
  from unnest($3::text[], $4::int[], $5::text[]) with ordinality as i (ref, version, definition, place)
  returning number
)
select pg_notify('nurture_openings', max(number)::text) from made;
