-- Counts messages of a canary and of the rest by the hour in which they were handed over.
-- $1: version of the canary, $2: version of the rest, $3: decided from, $4: decided before.
select v.number = $1 as canary, date_trunc('hour', m.finished_at, 'UTC') as hour, count(*) as tried,
       count(*) filter (where m.state = 'sent') as sent
from message m
join decision d on d.candidate_id = m.candidate_id and d.number = m.decision
join playbook_version v on v.checksum = d.playbook and v.number = any (array[$1, $2]::bigint[])
where m.created_at >= $3 and m.created_at < $4 and m.kind = 'message' and m.finished_at is not null
  and m.state in ('sent', 'failed', 'uncertain', 'quarantined')
group by 1, 2
order by 2, 1;
