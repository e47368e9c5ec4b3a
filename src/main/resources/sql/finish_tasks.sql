-- Closes tasks a recruiter did or skipped. $1-$4: candidate id, decision, position, state. $5: when.
update message m
set state = i.state, finished_at = $5
from unnest($1::uuid[], $2::bigint[], $3::int[], $4::text[]) as i (candidate_id, decision, position, state)
where m.candidate_id = i.candidate_id and m.decision = i.decision and m.position = i.position
  and m.kind = 'task' and m.state = 'open';
