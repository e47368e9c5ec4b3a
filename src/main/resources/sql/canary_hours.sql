-- Counts messages of a canary and of the rest by the hour in which they were handed over. Each message's decision is looked up
-- by its key; the offsets keep that order whatever the tables hold.
-- $1: version of the canary, $2: version of the rest, $3: decided from, $4: decided before.
select d.playbook = (select checksum from playbook_version where number = $1) as canary,
       date_trunc('hour', m.finished_at, 'UTC') as hour, count(*) as tried, count(*) filter (where m.state = 'sent') as sent
from (select candidate_id, decision, state, finished_at
      from message
      where created_at >= $3 and created_at < $4 and kind = 'message' and finished_at is not null
        and state in ('sent', 'failed', 'uncertain', 'quarantined')
      offset 0) m
cross join lateral (
  select playbook from decision where candidate_id = m.candidate_id and number = m.decision offset 0) d
where d.playbook in ((select checksum from playbook_version where number = $1),
                     (select checksum from playbook_version where number = $2))
group by 1, 2
order by 2, 1;
