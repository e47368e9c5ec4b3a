-- Forgets what was not applied yet to an erased person. $1: candidate id, $2: now.
delete from event_pending where candidate_id = $1 and $2::timestamptz is not null;
