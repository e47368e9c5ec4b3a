-- A quarantined message no longer keeps others waiting: the dossiers learn of those that were quarantined before.

with stuck as (
  select m.candidate_id,
         'm-' || replace(m.candidate_id::text, '-', '') || '-' || m.decision || '-' || m.position as message,
         m.state_reason as reason,
         coalesce(m.finished_at, m.created_at) as at
  from message m
  join candidate c on c.id = m.candidate_id
  where m.state = 'quarantined' and m.kind = 'message' and c.erased_at is null
), kept as (
  insert into event (candidate_id, id, type, occurred_at, received_at, source, data)
  select candidate_id, message || ':quarantined', 'message-quarantined', at, now(), 'outbox',
         json_build_object('message', message, 'reason', reason)
  from stuck
  on conflict (candidate_id, id) do nothing
  returning candidate_id, id
)
insert into event_pending (candidate_id, event_id, ready_at)
select candidate_id, id, now() from kept;
