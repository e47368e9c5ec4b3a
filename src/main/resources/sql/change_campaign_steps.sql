-- Changes the messages of a campaign that has begun. $1: id, $2: the version it becomes, $3: plan, $4: by, $5: at.
update campaign
set plan = $3::text::jsonb, version = $2, by = $4, at = $5::timestamptz
where id = $1 and version = $2 - 1 and state in ('RUNNING', 'PAUSED')
returning id;
