-- The same as lock_mailboxes, waiting for other transactions. $1: address hashes.
select h as address_hash
from (select h from unnest($1::bytea[]) as h order by h) asked, lateral (select pg_advisory_xact_lock(mailbox_key(h))) locked;
