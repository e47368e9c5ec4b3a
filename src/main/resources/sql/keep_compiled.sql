-- Keeps compiled rules. $1: checksum, $2: engine, $3: content, $4: now.
insert into playbook_compiled (checksum, engine, content, kept_at)
values ($1, $2, $3, $4)
on conflict (checksum, engine) do update set content = excluded.content, kept_at = excluded.kept_at;
