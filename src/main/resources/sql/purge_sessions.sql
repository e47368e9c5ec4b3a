-- Deletes sessions that ended, a step at a time. $1: now, $2: most.
delete from member_session
where hash in (
  select hash from member_session where idle_at <= $1 or ends_at <= $1
  limit $2::int
  for update skip locked);
