-- Has the other records of an erased person's mailbox looked at, so that they forget this one. $1: candidate id, $2: now.
update candidate o set due_at = least(o.due_at, $2::timestamptz)
from candidate c
where c.id = $1 and o.address_hash = c.address_hash and o.id <> c.id and o.erased_at is null;
