-- Keeps the plan of an experiment that runs, with arms that are added. Answers a row if it was kept.
-- $1: id, $2: plan, $3: version, $4: by, $5: at.
update experiment set plan = $2::text::jsonb, version = $3, by = $4, at = $5::timestamptz
where id = $1 and version = $3::int - 1 and state = 'RUNNING'
returning id;
