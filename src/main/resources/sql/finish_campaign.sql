-- Finishes a running campaign that has an outcome for each candidate. $1: id, $2: now, $3: the keys of messages that another
-- one follows.
update campaign c
set state = 'FINISHED', said = '', ended_at = $2::timestamptz
where id = $1 and state = 'RUNNING' and audience_at is not null
  and not exists (
    select from campaign_candidate m
    where m.campaign_id = c.id and m.state in ('DUE', 'OFFERED', 'WAITING', 'SENDING', 'TASK'))
  and not exists (
    select from campaign_candidate m
    join candidate x on x.id = m.candidate_id and x.ref is not null and x.merged_into is null
    where m.campaign_id = c.id and not m.followed and m.state = 'SENT' and m.reaction = 'NONE' and m.step = any ($3::text[]))
returning id;
