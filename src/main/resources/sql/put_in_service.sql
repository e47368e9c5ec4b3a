-- Puts something in service and tells all nodes; fails if somebody else does at the same time. $1: the row it follows,
-- $2: now, $3: action, $4: version, $5: canary or null, $6: its percent, $7: who, $8: comment.
with row as (
  insert into playbook_service (seq, at, action, version, canary, canary_percent, actor, comment)
  values ($1::bigint + 1, $2, $3, $4, $5, $6, $7, $8)
  returning *
)
select row.*, pg_notify('nurture_playbook', row.seq::text) from row;
