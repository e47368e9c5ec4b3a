-- Locks mailboxes that candidates are about to get, so that of two records that get one at the same time the second sees the
-- first. Answers those that no other transaction has. $1: address hashes.
select h as address_hash from unnest($1::bytea[]) as h where pg_try_advisory_xact_lock(mailbox_key(h));
