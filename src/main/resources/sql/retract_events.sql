-- Events that a user found to be read wrongly out of a mail. $1: candidate id, $2: event ids.
update event set retracted = true
where candidate_id = $1 and id = any ($2::text[]) and not retracted
returning received_at;
