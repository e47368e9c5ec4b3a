-- Moves a campaign on. $1: id, $2: the states it may be in, $3: the next one, $4: why, $5: at.
update campaign
set state = $3, said = $4,
    started_at = case when $3 = 'RUNNING' then coalesce(started_at, $5::timestamptz) else started_at end,
    resumed_at = case when $3 = 'RUNNING' then $5::timestamptz else resumed_at end,
    ended_at = case when $3 in ('FINISHED', 'CANCELLED') then $5::timestamptz end
where id = $1 and state = any ($2::text[])
returning id;
