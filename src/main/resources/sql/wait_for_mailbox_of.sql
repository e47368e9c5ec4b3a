-- Locks the mailbox of a candidate, so that of two who wait for its records each has all of them. $1: candidate id.
select pg_advisory_xact_lock(mailbox_key(address_hash))
from candidate where id = kept_record($1) and address_hash is not null;
