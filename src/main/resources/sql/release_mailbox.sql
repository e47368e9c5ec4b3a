-- Lets another node read a mailbox. $1: mailbox, $2: claim.
update mailbox_position set lease_until = null where mailbox = $1 and claim = $2;
