-- Closes tasks a recruiter did or skipped, or that were called back. $1-$6: candidate id, decision, position, state,
-- reason, when.
update message m
set state = i.state, state_reason = i.reason, finished_at = i.at
from unnest($1::uuid[], $2::bigint[], $3::int[], $4::text[], $5::text[], $6::timestamptz[])
  as i (candidate_id, decision, position, state, reason, at)
where m.candidate_id = i.candidate_id and m.decision = i.decision and m.position = i.position
  and m.kind = 'task' and m.state = 'open';
