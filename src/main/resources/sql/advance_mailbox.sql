-- Notes how far a mailbox was read, also by one whose claim is over: what was kept is kept. $1: mailbox, $2: claim,
-- $3: validity, $4: the last mail, $5: now where nothing was left in it, or null.
update mailbox_position
set validity = $3, last_uid = $4, seen_at = coalesce($5::timestamptz, seen_at), trouble = ''
where mailbox = $1 and (claim = $2 or validity = $3 and last_uid < $4);
