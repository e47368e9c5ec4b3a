-- Lists what came of messages of a canary and of the rest, each kind once a message, in the order in which it became known.
-- An answer that names no message is taken for one to the newest message before it.
-- $1: version of the canary, $2: version of the rest, $3: decided from, $4: decided before, $5: known before.
with answer as materialized (
  select e.candidate_id, e.received_at, e.occurred_at, e.data ->> 'message' as message,
         case e.type
           when 'replied' then
             case replace(lower(coalesce(e.data ->> 'tone', '')), '_', '-')
               when 'negative' then array['REPLIES', 'NEGATIVE_REPLIES']
               when 'out-of-office' then array[]::text[]
               else array['REPLIES'] end
           when 'message-bounced' then
             case when lower(e.data ->> 'kind') = 'hard' then array['HARD_BOUNCES'] else array[]::text[] end
           else array['UNSUBSCRIBES'] end as measures
  from event e
  where e.type in ('replied', 'unsubscribed', 'message-complained', 'message-bounced')
    and e.received_at >= $3 and e.received_at < $5 and e.data is not null and not e.retracted
), named as materialized (
  select measure, a.received_at, k.*
  from answer a
  cross join lateral unnest(a.measures) as measure
  cross join lateral (
    select case when named then substr(a.message, 3, 32)::uuid else a.candidate_id end as candidate_id,
           case when named then split_part(a.message, '-', 3)::bigint else last.decision end as decision,
           case when named then split_part(a.message, '-', 4)::int else last.position end as position
    from (select coalesce(a.message ~ '^m-[0-9a-f]{32}-[0-9]{1,18}-[0-9]{1,4}$', false) as named) n
    left join lateral (
      select m.decision, m.position
      from message m
      where a.message is null and m.candidate_id = a.candidate_id and m.kind = 'message'
        and m.finished_at <= a.occurred_at and m.state in ('sent', 'failed', 'uncertain')
      order by m.finished_at desc limit 1) last on true
  ) k
  where k.decision is not null
)
select n.measure, d.playbook = (select checksum from playbook_version where number = $1) as canary,
       m.finished_at as tried, min(n.received_at) as known
from named n
cross join lateral (
  select finished_at
  from message
  where candidate_id = n.candidate_id and decision = n.decision and position = n.position
    and created_at >= $3 and created_at < $4 and kind = 'message' and state = 'sent' and finished_at is not null
  offset 0) m
cross join lateral (
  select playbook from decision where candidate_id = n.candidate_id and number = n.decision offset 0) d
where d.playbook in ((select checksum from playbook_version where number = $1),
                     (select checksum from playbook_version where number = $2))
group by n.measure, d.playbook, n.candidate_id, n.decision, n.position, m.finished_at
order by known, n.candidate_id, n.decision, n.position, n.measure;
