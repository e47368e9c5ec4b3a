-- Starts a draft whose campaign has not begun, or one that was stopped and whose campaign is not over. $1: id, $2: at.
update experiment e
set state = 'RUNNING', said = '', started_at = coalesce(started_at, $2::timestamptz), stopped_at = null,
    gathered_to = coalesce(gathered_to, $2::timestamptz)
where id = $1
  and exists (
    select from campaign c
    where c.id = e.campaign_id
      and (e.state = 'DRAFT' and c.state in ('DRAFT', 'APPROVED', 'SCHEDULED') and c.audience_at is null
           or e.state = 'STOPPED' and c.state not in ('FINISHED', 'CANCELLED')))
returning id;
