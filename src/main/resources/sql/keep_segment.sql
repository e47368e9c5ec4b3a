-- Keeps a segment that is new, or its next version: the version before it must be the newest. Answers a row if it was kept.
-- $1: id, $2: name, $3: owner, $4: version, $5: definition, $6: by, $7: at, $8: comment.
with changed as (
  update segment set name = $2, owner = $3, version = $4
  where id = $1 and version = $4 - 1 and removed_at is null
  returning id
), made as (
  insert into segment (id, name, owner, version, created_at)
  select $1, $2, $3, 1, $7::timestamptz where $4::int = 1
  on conflict (id) do nothing
  returning id
)
insert into segment_version (segment_id, version, definition, by, at, comment)
select id, $4::int, $5::text::jsonb, $6, $7::timestamptz, $8 from (select id from changed union all select id from made) kept
returning version;
