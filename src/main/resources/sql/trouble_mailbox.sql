-- Notes why a mailbox could not be read. $1: mailbox, $2: claim, $3: why.
update mailbox_position set trouble = $3 where mailbox = $1 and claim = $2;
