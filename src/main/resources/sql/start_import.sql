-- Has a node begin an import with its first row. $1: id, $2: checking for a dry run, else running, $3: now.
update import_job
set state = $2, created = 0, merged = 0, unchanged = 0, refused = 0, failure = '', claim = null, lease_until = null,
    started_at = $3::timestamptz, finished_at = null
where id = $1 and state in ('mapped', 'checked')
returning *;
