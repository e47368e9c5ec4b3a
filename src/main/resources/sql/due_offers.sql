-- Lists whom a running campaign is to be offered; it cannot be paused until the transaction ends. $1: id, $2: now, $3: most.
with running as materialized (
  select id from campaign where id = $1 and state = 'RUNNING' for share
)
select m.candidate_id, m.part, m.step, c.ref, m.due_at, m.expires_at
from running r
join campaign_candidate m on m.campaign_id = r.id
join candidate c on c.id = m.candidate_id
where m.state = 'DUE' and m.due_at <= $2::timestamptz and m.expires_at > $2::timestamptz and c.ref is not null
  and c.merged_into is null
order by m.due_at, m.candidate_id, m.part
limit $3::int;
