-- Stops an experiment that runs. $1: id, $2: why, $3: at.
update experiment set state = 'STOPPED', said = $2, stopped_at = $3::timestamptz
where id = $1 and state = 'RUNNING'
returning id;
