-- Notes that a person has looked at a mail. $1: id, $2: who, $3: now.
update received_mail set settled_at = $3, settled_by = $2 where id = $1 and settled_at is null and state <> 'waiting';
