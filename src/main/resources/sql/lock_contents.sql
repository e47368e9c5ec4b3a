-- Keeps others from contents until the transaction ends, in the order of their hashes like those who keep some. $1: hashes.
select from playbook_content where hash = any ($1::bytea[]) order by hash for update;
