-- Ends an import that cannot go on. $1: id, $2: the claim, $3: why, $4: now.
update import_job
set state = 'failed', failure = $3, sample_cells = '{}', claim = null, lease_until = null, finished_at = $4::timestamptz
where id = $1 and claim = $2 and state in ('checking', 'running')
returning state;
