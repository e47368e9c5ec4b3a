-- Lists open tasks, the longest open first; one that was done, skipped or snoozed a moment ago, which is not applied yet, is
-- left out.
-- $1: owner in lower case, or null for all; $2-$5: behind this task (created at, candidate id, decision, position), or null;
-- $6: most; $7: now; $8: whether those that are snoozed now are listed, or those that are not.
select m.candidate_id, m.decision, m.position, m.topic, m.template, m.via, m.title, m.reason, m.created_at, m.not_before,
       c.ref, c.name, coalesce(c.dossier -> 'care' ->> 'owner', '') as owner,
       coalesce(c.dossier #>> '{person,timeZone}', '') as zone,
       c.dossier #>> '{engagement,replies,-1,at}' as replied_at,
       coalesce(c.dossier #>> '{engagement,replies,-1,tone}', '') as reply_tone,
       coalesce(c.dossier #>> '{engagement,replies,-1,reason}', '') as reply_reason
from message m
join candidate c on c.id = m.candidate_id
where m.state = 'open' and m.kind = 'task' and c.erased_at is null
  and (m.not_before > $7) = $8
  and ($1::text is null or c.owner = $1)
  and ($2::timestamptz is null
       or (m.created_at, m.candidate_id, m.decision, m.position) > ($2, $3::uuid, $4::bigint, $5::smallint))
  and not exists (
    select from event_pending p
    join event e on e.candidate_id = p.candidate_id and e.id = p.event_id
    where p.candidate_id = m.candidate_id and e.type in ('task-done', 'task-skipped', 'task-snoozed')
      and e.data ->> 'task' = 'm-' || replace(m.candidate_id::text, '-', '') || '-' || m.decision || '-' || m.position)
order by m.created_at, m.candidate_id, m.decision, m.position
limit $6::int;
