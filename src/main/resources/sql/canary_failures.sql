-- Lists messages of a canary and of the rest that could not be sent, in order.
-- $1: version of the canary, $2: version of the rest, $3: decided from, $4: decided before.
select v.number = $1 as canary, m.finished_at as tried
from message m
join decision d on d.candidate_id = m.candidate_id and d.number = m.decision
join playbook_version v on v.checksum = d.playbook and v.number = any (array[$1, $2]::bigint[])
where m.created_at >= $3 and m.created_at < $4 and m.kind = 'message' and m.finished_at is not null
  and m.state in ('failed', 'uncertain', 'quarantined')
order by m.finished_at, m.candidate_id, m.decision, m.position;
