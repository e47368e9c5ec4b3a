-- Claims messages that are due, the longest due first; those whose candidate has news that was not applied yet wait, and
-- those of a campaign that is paused.
-- $1: now, $2: channels, $3: most, $4: claim, $5: lease in milliseconds, by this database's clock.
-- A message of a campaign comes with the arm of an experiment whose message it is.
-- The offset keeps the planner from turning the look at the queue around: it is one look-up a message, however long it is.
with picked as (
  select m.candidate_id, m.decision, m.position
  from message m
  where m.state = 'queued' and m.not_before <= $1 and m.via = any ($2::text[])
    and (m.topic not like 'campaign/%'
      or split_part(m.topic, '/', 2) <> all (array(select name from campaign where state = 'PAUSED')))
    and not exists (select 1 from event_pending p where p.candidate_id = m.candidate_id offset 0)
    -- Another record of the same mailbox may have unsubscribed.
    and (m.via <> 'EMAIL' or not exists (
      select from candidate c
      join candidate o on o.address_hash = c.address_hash and o.id <> c.id
      join event_pending p on p.candidate_id = o.id and not p.bulk
      join event e on e.candidate_id = p.candidate_id and e.id = p.event_id
      where c.id = m.candidate_id and e.type in ('unsubscribed', 'consent-withdrawn', 'message-complained') offset 0))
  order by m.not_before
  limit $3::int
  for update of m skip locked
), claimed as (
  update message m
  set state = 'claimed', claim = $4, lease_until = clock_timestamp() + $5::bigint * interval '1 millisecond'
  from picked p
  where m.candidate_id = p.candidate_id and m.decision = p.decision and m.position = p.position
  returning m.candidate_id, m.decision, m.position, m.template, m.via, m.purpose, m.items, m.topic,
            m.reason, m.created_at, m.attempts
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
