-- Queues messages again that were claimed and may not be handed over now.
-- $1-$3: candidate id, decision, position. $4: claim.
update message m
set state = 'queued', claim = null, lease_until = null
from unnest($1::uuid[], $2::bigint[], $3::int[]) as i (candidate_id, decision, position)
where m.candidate_id = i.candidate_id and m.decision = i.decision and m.position = i.position
  and m.claim = $4 and m.state = 'claimed';
