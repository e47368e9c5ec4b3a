-- Closes tasks a recruiter did or skipped, or that were called back. $1-$5: candidate id, decision, position, state,
-- reason. $6: when.
update message m
set state = i.state, state_reason = i.reason, finished_at = $6
from unnest($1::uuid[], $2::bigint[], $3::int[], $4::text[], $5::text[]) as i (candidate_id, decision, position, state, reason)
where m.candidate_id = i.candidate_id and m.decision = i.decision and m.position = i.position
  and m.kind = 'task' and m.state = 'open';
