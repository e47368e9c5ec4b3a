-- Empties messages older than the retention, a step at a time; that they were sent stays. $1: before, $2: most.
update message m
set subject = null, body_text = null, body_html = null
where (m.candidate_id, m.decision, m.position) in (
  select o.candidate_id, o.decision, o.position from message o
  where o.created_at < $1 and o.body_text is not null
  limit $2::int
  for update skip locked);
