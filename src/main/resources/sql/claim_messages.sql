-- Claims messages that are due, answers to people before newsletters, then the longest due first; those whose candidate has
-- news that was not applied yet wait, those of a campaign that is paused, and those for which there is no token: these are
-- not even looked at.
-- $1: now, $2: channels, $3: most, $4: claim, $5: lease in milliseconds, by this database's clock. $6: route,
-- $7: domain we send from, $8: providers with a limit, $9: messages a second of each; $10: messages a second of all
-- together, or null. $11: other routes of email that are open: one that waits for these is left to them. $12: only those
-- that wait for this route. $13: none to addresses of these domains.
-- A message of a campaign comes with the arm of an experiment whose message it is. Each row tells in how many seconds
-- there is another token for a message that is due, or null; without messages there is one row.
-- Providers with messages are found one after the other in the index of the queue. The buckets of those with a limit or a
-- throttle are locked until the claim is over, so that all nodes share them. A bucket holds what a fifth of a second brings,
-- and at least one and a half: a claim that is a little late loses nothing. That of all together holds an hour.
-- A claim is not waited for until it is on disk: one that a crash of the database loses is not there any more when its
-- messages are marked, and they are queued.
-- The offset keeps the planner from turning the look at the queue around: it is one look-up a message, however long it is.
with recursive present as (
  (select provider from message where state = 'queued' order by provider limit 1)
  union all
  select (select n.provider from message n where n.state = 'queued' and n.provider > r.provider order by n.provider limit 1)
  from present r
  where r.provider is not null
), slow as materialized (
  select l.provider, l.tokens, l.filled_at,
         case when l.provider = '*' then $10::float8
              else least(($9::float8[])[array_position($8::text[], l.provider)],
                         case when l.until > $1 then l.per_minute / 60.0::float8 end) end as rate
  from mail_lane l
  where l.route = $6 and l.sender = $7
    and (l.provider = any (array(select provider from present where provider is not null))
           and (l.until > $1 or l.provider = any ($8::text[]))
         or l.provider = '*' and $10::float8 is not null)
  order by l.provider
  for update
), bucket as materialized (
  select s.provider, s.rate,
         case when s.rate = 0 then 0
              else least(case when s.provider = '*' then greatest(1.5, s.rate * 3600) else greatest(1.5, s.rate / 5) end,
                         s.tokens + greatest(0, extract(epoch from $1 - s.filled_at)::float8) * s.rate) end as tokens
  from slow s
), lane as materialized (
  select r.provider,
         coalesce((select greatest(0, floor(b.tokens))::int from bucket b where b.provider = r.provider), $3::int) as free
  from present r
  -- Other channels have no provider: they do not look at the queue of mails.
  where r.provider is not null and (r.provider = '' or 'EMAIL' = any ($2::text[]))
), picked as (
  select m.candidate_id, m.decision, m.position
  from lane l
  cross join lateral (
    select mq.candidate_id, mq.decision, mq.position, mq.urgency, mq.not_before
    from message mq
    where mq.state = 'queued' and mq.provider = l.provider and mq.not_before <= $1 and mq.via = any ($2::text[])
      and (mq.route is null or mq.route <> all ($11::text[])) and (mq.route = $6 or not $12::boolean)
      and (mq.topic not like 'campaign/%'
        or split_part(mq.topic, '/', 2) <> all (array(select name from campaign where state = 'PAUSED')))
      and ($13::text[] = '{}' or not exists (
        select from candidate d where d.id = mq.candidate_id and split_part(d.email, '@', 2) = any ($13::text[]) offset 0))
      and not exists (select 1 from event_pending p where p.candidate_id = mq.candidate_id offset 0)
      -- Another record of the same mailbox may have unsubscribed.
      and (mq.via <> 'EMAIL' or not exists (
        select from candidate c
        join candidate o on o.address_hash = c.address_hash and o.id <> c.id
        join event_pending p on p.candidate_id = o.id and not p.bulk
        join event e on e.candidate_id = p.candidate_id and e.id = p.event_id
        where c.id = mq.candidate_id and e.type in ('unsubscribed', 'consent-withdrawn', 'message-complained') offset 0))
    order by mq.urgency, mq.not_before
    limit least($3::int, l.free)
    for update of mq skip locked
  ) m
  order by m.urgency, m.not_before
  limit least($3::int, coalesce((select greatest(0, floor(b.tokens))::int from bucket b where b.provider = '*'), $3::int))
), claimed as (
  update message m
  set state = 'claimed', claim = $4, route = case when m.via = 'EMAIL' then $6 end, lease_until = clock_timestamp() + $5::bigint * interval '1 millisecond'
  from picked p
  where m.candidate_id = p.candidate_id and m.decision = p.decision and m.position = p.position
  returning m.candidate_id, m.decision, m.position, m.template, m.via, m.purpose, m.items, m.topic,
            m.reason, m.created_at, m.attempts, m.provider
), spent as materialized (
  select b.provider, b.rate, b.tokens - t.taken as tokens, t.taken
  from bucket b
  cross join lateral (
    select count(*) as taken from claimed k where k.provider = b.provider or b.provider = '*'
  ) t
), paid as (
  update mail_lane b
  set tokens = s.tokens, filled_at = greatest(b.filled_at, $1)
  from spent s
  where b.route = $6 and b.sender = $7 and b.provider = s.provider and s.taken > 0
), wait as materialized (
  select min((1 - s.tokens) / s.rate) as seconds
  from spent s
  where s.tokens < 1 and s.rate > 0
    and exists (select from message d
                where d.state = 'queued' and d.not_before <= $1
                  and (d.provider = s.provider or s.provider = '*'))
)
select w.seconds as wait, q.unwaited, m.*
from wait w
cross join (select set_config('synchronous_commit', 'off', true) as unwaited) q
left join (
  select m.*, c.ref, c.version, c.dossier::text as dossier, s.address_hash is not null as suppressed,
         (select a.value::text
          from campaign_candidate o
          join campaign k on k.id = o.campaign_id
          join experiment e on e.campaign_id = o.campaign_id
          cross join lateral jsonb_array_elements(e.plan -> 'arms') a
          where m.topic like 'campaign/%' and o.candidate_id = m.candidate_id and o.arm is not null
            and m.topic = 'campaign/' || k.name || case when o.part = '' then '' else '/' || o.part end
            and a.value ->> 'name' = o.arm
          limit 1) as arm,
         case when exists (
           select from experiment e where e.state = 'RUNNING' and jsonb_path_exists(e.plan, '$.arms[*].playbook')
         ) then arm_version(m.candidate_id) end as arm_version
  from claimed m
  join candidate c on c.id = m.candidate_id
  left join suppression s
    on s.address_hash = case when m.via in ('SMS', 'WHATSAPP') then c.phone_hash else c.address_hash end
) m on true;
