-- Claims mails to read, the oldest first; those whose reading never ended so often are left to a person instead.
-- $1: most, $2: the lease in seconds, $3: the bytes after which no more are taken, $4: attempts.
with due as materialized (
  select w.id, w.size, w.received_at, w.attempts from received_mail w
  where w.state = 'waiting' and (w.lease_until is null or w.lease_until < now())
  order by w.received_at
  limit $1::int
  for update skip locked
), taken as (
  select id, attempts from (
    select id, attempts, size, sum(size) over (order by received_at, id) as bytes from due
  ) d
  where bytes - size < $3::bigint
)
update received_mail m
set lease_until = now() + make_interval(secs => $2::int), attempts = m.attempts + 1,
    state = case when t.attempts < $4::int then m.state else 'failed' end,
    trouble = case when t.attempts < $4::int then m.trouble else 'reading it never ended' end
from taken t
where m.id = t.id
returning m.id, m.source, m.received_at, m.raw, m.attempts, m.state;
