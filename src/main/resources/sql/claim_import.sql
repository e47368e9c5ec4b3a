-- Claims the import that waited longest and that no living node runs. $1: the claim, $2: the lease in seconds.
update import_job
set claim = $1, lease_until = now() + make_interval(secs => $2::int)
where id = (
  select id from import_job
  where state in ('checking', 'running') and (lease_until is null or lease_until < now())
  order by created_at
  limit 1
  for update skip locked)
returning *;
