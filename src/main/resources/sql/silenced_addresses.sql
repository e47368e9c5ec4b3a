-- Which of some addresses nobody writes to. $1: address hashes.
select address_hash from suppression where address_hash = any ($1::bytea[]);
