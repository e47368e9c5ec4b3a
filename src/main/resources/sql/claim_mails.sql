-- Claims mails to read, the oldest first. $1: most, $2: the lease in seconds.
update received_mail m
set lease_until = now() + make_interval(secs => $2::int), attempts = m.attempts + 1
where m.id in (
  select w.id from received_mail w
  where w.state = 'waiting' and (w.lease_until is null or w.lease_until < now())
  order by w.received_at
  limit $1::int
  for update skip locked)
returning m.id, m.source, m.received_at, m.raw, m.attempts;
