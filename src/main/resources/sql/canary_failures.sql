-- Lists messages of a canary and of the rest that could not be sent, in order.
-- $1: version of the canary, $2: version of the rest, $3: decided from, $4: decided before.
select d.playbook = (select checksum from playbook_version where number = $1) as canary, m.finished_at as tried
from (select candidate_id, decision, position, finished_at
      from message
      where created_at >= $3 and created_at < $4 and kind = 'message' and finished_at is not null
        and state in ('failed', 'uncertain', 'quarantined')
      offset 0) m
cross join lateral (
  select playbook from decision where candidate_id = m.candidate_id and number = m.decision offset 0) d
where d.playbook in ((select checksum from playbook_version where number = $1),
                     (select checksum from playbook_version where number = $2))
order by m.finished_at, m.candidate_id, m.decision, m.position;
