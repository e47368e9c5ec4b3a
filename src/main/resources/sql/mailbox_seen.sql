-- When a mailbox was last looked into. $1: mailbox.
select seen_at from mailbox_position where mailbox = $1;
