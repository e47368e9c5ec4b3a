-- Deletes imports that are older than the setting and that no node runs, with their files and outcomes, a step at a time.
-- $1: before, $2: most.
delete from import_job j
where j.id in (
  select o.id from import_job o
  where o.created_at < $1 and o.state not in ('checking', 'running')
  order by o.created_at
  limit $2::int
  for update skip locked);
