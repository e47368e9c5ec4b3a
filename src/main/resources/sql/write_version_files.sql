-- Writes the files of a version, each content once. $1: paths, $2: hashes, $3: contents, $4: version.
with given as (
  select * from unnest($1::text[], $2::bytea[], $3::bytea[]) as i (path, hash, content)
), kept as (
  insert into playbook_content (hash, content)
  select distinct on (hash) hash, content from given order by hash
  on conflict (hash) do nothing
)
insert into playbook_file (version, path, hash)
select $4, path, hash from given;
