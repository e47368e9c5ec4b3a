-- Forgets which addresses were an erased person's. $1: candidate id, $2: now.
delete from candidate_address where candidate_id = $1 and $2::timestamptz is not null;
