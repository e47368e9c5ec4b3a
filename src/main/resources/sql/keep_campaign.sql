-- Keeps a campaign that is new, or the next version of one that has not begun, without approval. Answers a row if it was kept.
-- $1: id, $2: name, $3: owner, $4: segment, $5: plan, $6: version, $7: by, $8: at, $9: begins at.
with changed as (
  update campaign
  set name = $2, owner = $3, segment_id = $4, plan = $5::text::jsonb, state = 'DRAFT', said = '', version = $6, by = $7,
      at = $8::timestamptz, begins_at = $9::timestamptz, approved_by = null, approved_at = null, approved_count = null
  where id = $1 and version = $6 - 1 and state in ('DRAFT', 'APPROVED', 'SCHEDULED') and audience_at is null
  returning id
), made as (
  insert into campaign (id, name, owner, segment_id, plan, state, said, version, by, at, begins_at)
  select $1, $2, $3, $4, $5::text::jsonb, 'DRAFT', '', 1, $7, $8::timestamptz, $9::timestamptz where $6::int = 1
  on conflict (id) do nothing
  returning id
)
select id from changed union all select id from made;
