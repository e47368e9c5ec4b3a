-- Claims messages that are due, the longest due first; those whose candidate has news that was not applied yet wait,
-- those of a campaign that is paused, and those for whose provider there is no token: these are not even looked at.
-- $1: now, $2: channels, $3: most, $4: claim, $5: lease in milliseconds, by this database's clock. $6: route.
-- A message of a campaign comes with the arm of an experiment whose message it is.
-- Providers with messages are found one after the other in the index of the queue. The bucket of one that is throttled is
-- locked until the claim is over, so that all nodes share it. It holds what a fifth of a second brings, and at least one.
-- The offset keeps the planner from turning the look at the queue around: it is one look-up a message, however long it is.
with recursive present as (
  (select provider from message where state = 'queued' order by provider limit 1)
  union all
  select (select n.provider from message n where n.state = 'queued' and n.provider > r.provider order by n.provider limit 1)
  from present r
  where r.provider is not null
), slow as materialized (
  select l.provider, l.per_minute / 60.0::float8 as rate, l.tokens, l.filled_at
  from mail_lane l
  where l.route = $6 and l.until > $1 and l.provider = any (array(select provider from present where provider is not null))
  order by l.provider
  for update
), lane as materialized (
  select r.provider, s.rate,
         least(greatest(1, s.rate / 5), s.tokens + greatest(0, extract(epoch from $1 - s.filled_at)::float8) * s.rate) as tokens
  from present r left join slow s on s.provider = r.provider
  where r.provider is not null
), picked as (
  select m.candidate_id, m.decision, m.position, l.provider
  from lane l
  cross join lateral (
    select mq.candidate_id, mq.decision, mq.position, mq.not_before
    from message mq
    where mq.state = 'queued' and mq.provider = l.provider and mq.not_before <= $1 and mq.via = any ($2::text[])
      and (mq.topic not like 'campaign/%'
        or split_part(mq.topic, '/', 2) <> all (array(select name from campaign where state = 'PAUSED')))
      and not exists (select 1 from event_pending p where p.candidate_id = mq.candidate_id offset 0)
    order by mq.not_before
    limit case when l.rate is null then $3::int else least($3::int, floor(l.tokens)::int) end
    for update of mq skip locked
  ) m
  order by m.not_before
  limit $3::int
), claimed as (
  update message m
  set state = 'claimed', claim = $4, lease_until = clock_timestamp() + $5::bigint * interval '1 millisecond'
  from picked p
  where m.candidate_id = p.candidate_id and m.decision = p.decision and m.position = p.position
  returning m.candidate_id, m.decision, m.position, m.template, m.via, m.purpose, m.items, m.topic,
            m.reason, m.created_at, m.attempts, m.provider
), paid as (
  update mail_lane b
  set tokens = l.tokens - (select count(*) from claimed k where k.provider = l.provider),
      filled_at = greatest(b.filled_at, $1)
  from lane l
  where b.route = $6 and b.provider = l.provider and l.rate is not null
)
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
left join suppression s on s.address_hash = c.address_hash;
