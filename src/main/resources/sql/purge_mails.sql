-- Empties mails older than the retention, a step at a time; what they were stays. $1: before, $2: most.
update received_mail m
set raw = null, said = '', subject = '', sender = '', sender_hash = null
where m.id in (
  select o.id from received_mail o
  where o.received_at < $1 and o.raw is not null and o.state <> 'waiting'
  order by o.received_at
  limit $2::int
  for update skip locked);
