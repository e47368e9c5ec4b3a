-- Notes up to when outcomes are gathered. $1: id, $2: now.
update experiment set gathered_to = $2::timestamptz where id = $1;
