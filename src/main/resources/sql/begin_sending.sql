-- Makes sure that there is a bucket for each provider with a limit, and answers when a domain began to send over the
-- route: the first one with the oldest message that left, a further one now. $1: route, $2: domain, $3: now, $4: providers.
with lanes as (
  insert into mail_lane (route, sender, provider, filled_at)
  select $1, $2, p, $3 from unnest($4::text[]) as p
  on conflict (route, sender, provider) do nothing
), begun as (
  insert into mail_sender (route, sender, first_at)
  select $1, $2, coalesce(
    (select m.finished_at from message m where m.state = 'sent' and m.kind = 'message' and m.via = 'EMAIL'
       and $1 = 'smtp'
     order by m.finished_at limit 1), $3)
  on conflict (route, sender) do nothing
  returning first_at
)
select first_at from begun
union all
select first_at from mail_sender where route = $1 and sender = $2
limit 1;
