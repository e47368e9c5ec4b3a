-- Keeps contents of files, each once; in the order of their hashes, so that two who keep the same wait for each
-- other instead of for ever. One that is there is held, so that nobody forgets it meanwhile. $1: hashes, $2: contents, in
-- that order.
insert into playbook_content (hash, content)
select * from unnest($1::bytea[], $2::bytea[])
on conflict (hash) do update set content = playbook_content.content;
