-- Has a mail read again that could not be. $1: id.
with again as (
  update received_mail set state = 'waiting', attempts = 0, lease_until = null, trouble = ''
  where id = $1 and state = 'failed' and raw is not null
  returning id
)
select pg_notify('nurture_mails', '') from again;
