-- Deletes events older than the retention that were applied, a step at a time. $1: before, $2: most.
delete from event e
where (e.candidate_id, e.id) in (
  select o.candidate_id, o.id from event o
  where o.received_at < $1
    and not exists (select 1 from event_pending p where p.candidate_id = o.candidate_id and p.event_id = o.id)
  limit $2::int
  for update skip locked);
