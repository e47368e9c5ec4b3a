-- Calls a message back that has not left. $1-$3: key, $4: now, $5: who.
with was as (
  select state from message where candidate_id = $1 and decision = $2 and position = $3::int for update
)
update message m
set state = 'cancelled', state_reason = 'by ' || $5::text, claim = null, lease_until = null, finished_at = $4
from candidate c, was
where m.candidate_id = $1 and m.decision = $2 and m.position = $3::int and m.kind = 'message'
  and m.state in ('queued', 'uncertain', 'quarantined', 'failed') and c.id = m.candidate_id and c.erased_at is null
returning c.ref, was.state as was;
