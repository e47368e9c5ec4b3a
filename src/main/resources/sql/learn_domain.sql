-- Keeps which provider takes the mail of a domain, also for messages that wait. $1: domain, $2: provider, $3: now.
with kept as (
  insert into mail_domain (domain, provider, known_at) values ($1, $2, $3)
  on conflict (domain) do update set provider = excluded.provider, known_at = excluded.known_at
)
update message m
set provider = $2
from candidate c
where m.state = 'queued' and m.provider = 'other' and $2 <> 'other' and c.id = m.candidate_id
  and lower(split_part(c.email, '@', 2)) = $1;
