-- Forgets links that are too old, with their hits, a step at a time; they work no longer. $1: before, $2: most.
delete from message_link l
where (l.candidate_id, l.decision, l.position, l.number) in (
  select o.candidate_id, o.decision, o.position, o.number from message_link o
  where o.created_at < $1
  order by o.created_at
  limit $2::int
  for update skip locked);
