-- Makes version 1 unless there is one; of two who try at once the second waits for the first and makes nothing.
-- $1: author, $2: checksum, $3: now.
insert into playbook_version (number, author, comment, checksum, created_at)
values (1, $1, 'The folders of the first start', $2, $3)
on conflict do nothing
returning number;
