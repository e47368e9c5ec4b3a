-- Notes how far a mailbox was read. $1: mailbox, $2: claim, $3: validity, $4: the last mail, $5: now.
update mailbox_position set validity = $3, last_uid = $4, seen_at = $5, trouble = ''
where mailbox = $1 and claim = $2;
