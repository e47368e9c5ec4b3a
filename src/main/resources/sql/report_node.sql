-- Says what a node runs, and forgets nodes not heard of for a day.
-- $1: id, $2: name, $3: version, $4: canary, $5: seq, $6: trouble, $7: now.
with gone as (
  delete from node where seen_at < $7::timestamptz - interval '1 day' and id <> $1
)
insert into node (id, name, version, canary, seq, trouble, seen_at)
values ($1, $2, $3, $4, $5, $6, $7)
on conflict (id) do update
set name = excluded.name, version = excluded.version, canary = excluded.canary, seq = excluded.seq,
    trouble = excluded.trouble, seen_at = excluded.seen_at;
