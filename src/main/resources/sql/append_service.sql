-- Puts something in service, unless somebody did since the row that was seen.
-- $1: seq of the row seen, $2: now, $3: action, $4: version, $5: canary, $6: percent, $7: actor, $8: comment.
insert into playbook_service (seq, at, action, version, canary, canary_percent, actor, comment)
values ($1::bigint + 1, $2, $3, $4, $5, $6, $7, $8)
on conflict (seq) do nothing;
