-- Saves states of files of a draft, each with its place in the history. Columns $1-$4: path, revision, hash, whether
-- it goes into the history alone; $5: draft, $6: who, $7: when, $8: edit or rebase.
with state as (
  select * from unnest($1::text[], $2::bigint[], $3::bytea[], $4::boolean[]) as s(path, revision, hash, past)
), history as (
  insert into playbook_draft_edit (draft, path, revision, hash, author, action, at)
  select $5::uuid, path, revision, hash, $6::text, $8::text, $7::timestamptz from state
  on conflict do nothing
)
insert into playbook_draft_file (draft, path, revision, hash, author, changed_at)
select $5::uuid, path, revision, hash, $6::text, $7::timestamptz from state where not past
on conflict (draft, path) do update
set revision = excluded.revision, hash = excluded.hash, author = excluded.author, changed_at = excluded.changed_at;
