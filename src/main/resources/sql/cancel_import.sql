-- Ends an import; the node that runs it finds no claim at its next batch. $1: id, $2: now.
update import_job
set state = 'cancelled', claim = null, lease_until = null, sample_cells = '{}', finished_at = $2::timestamptz
where id = $1 and state not in ('done', 'cancelled', 'failed')
returning *;
