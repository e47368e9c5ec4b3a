-- Takes a segment from the lists. $1: id, $2: now.
update segment set removed_at = $2 where id = $1 and removed_at is null returning id;
