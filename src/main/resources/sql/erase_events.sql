-- Empties what was reported about an erased person; the rows stay, to be counted. $1: candidate id, $2: now.
update event set id = 'erased-' || seq, data = null
where candidate_id = $1 and $2::timestamptz is not null;
