-- Ends an import of which each row is done: a dry run is checked, another one done; none that was taken is a failure.
-- $1: id, $2: the claim, $3: the failure where no row was taken, $4: now.
update import_job
set state = case when state = 'checking' then 'checked' when created + merged + unchanged = 0 then 'failed' else 'done' end,
    failure = case when created + merged + unchanged = 0 then $3 else '' end,
    sample_cells = case when state = 'checking' then sample_cells else '{}' end,
    claim = null, lease_until = null, finished_at = $4::timestamptz
where id = $1 and claim = $2 and state in ('checking', 'running')
returning state;
