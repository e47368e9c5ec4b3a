-- Lists campaigns that have work to do: whose time has come, that run, or that were cancelled with candidates left. $1: now.
select id, name, owner, segment_id, plan::text as plan, state, said, version, by, at, approved_by, approved_at, approved_count,
  edition, audience_at
from campaign c
where state = 'SCHEDULED' and begins_at <= $1::timestamptz
   or state = 'RUNNING'
   or state = 'CANCELLED' and exists (
     select from campaign_candidate m
     where m.campaign_id = c.id and m.state in ('DUE', 'OFFERED', 'WAITING', 'SENDING'))
order by id;
