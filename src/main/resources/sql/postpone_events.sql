-- Lets the news of candidates wait that could not be applied. $1: candidate ids, $2: until when, each.
update event_pending p
set ready_at = i.ready_at, bulk = false
from unnest($1::uuid[], $2::timestamptz[]) as i (candidate_id, ready_at)
where p.candidate_id = i.candidate_id;
