-- Finishes a running campaign that has an outcome for each candidate. $1: id, $2: now.
update campaign c
set state = 'FINISHED', said = '', ended_at = $2::timestamptz
where id = $1 and state = 'RUNNING' and audience_at is not null and not (plan ->> 'rolling')::boolean
  and not exists (
    select from campaign_candidate m
    where m.campaign_id = c.id and m.state in ('DUE', 'OFFERED', 'WAITING', 'SENDING', 'TASK'))
returning id;
