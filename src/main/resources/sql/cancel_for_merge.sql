-- Cancels the messages of a record that wait. $1: candidate id, $2: now, $3: why.
update message
set state = 'cancelled', state_reason = $3, claim = null, lease_until = null, finished_at = $2
where candidate_id = $1 and kind = 'message' and state in ('queued', 'quarantined')
returning candidate_id, decision, position;
