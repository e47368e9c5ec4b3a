-- Takes events off the queue that were applied. $1: candidate ids, $2: event ids.
delete from event_pending p
using unnest($1::uuid[], $2::text[]) as i (candidate_id, event_id)
where p.candidate_id = i.candidate_id and p.event_id = i.event_id;
