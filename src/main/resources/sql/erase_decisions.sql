-- Empties the explanations about an erased person; outcome and rule stay, to be counted. $1: candidate id, $2: now.
update decision set events = '[]', explanation = null
where candidate_id = $1 and $2::timestamptz is not null;
