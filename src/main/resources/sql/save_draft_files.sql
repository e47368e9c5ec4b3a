-- Saves states of files of a draft, each with its place in the history. Columns $1-$5: path, revision, hash, whether
-- it goes into the history alone, edit or rebase; $6: draft, $7: who, $8: when.
with state as (
  select * from unnest($1::text[], $2::bigint[], $3::bytea[], $4::boolean[], $5::text[])
    as s(path, revision, hash, past, action)
), history as (
  insert into playbook_draft_edit (draft, path, revision, hash, author, action, at)
  select $6::uuid, path, revision, hash, $7::text, action, $8::timestamptz from state
  on conflict do nothing
)
insert into playbook_draft_file (draft, path, revision, hash, author, changed_at)
select $6::uuid, path, revision, hash, $7::text, $8::timestamptz from state where not past
on conflict (draft, path) do update
set revision = excluded.revision, hash = excluded.hash, author = excluded.author, changed_at = excluded.changed_at;
