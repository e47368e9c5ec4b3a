-- Notes what became known of the messages of an experiment: the first time of each outcome. An answer that names no message is
-- taken for one to the newest message before it; an answer of a candidate who is held out needs no message.
-- $1: experiment, $2: known from, $3: known before.
with answer as materialized (
  select e.candidate_id, e.received_at, e.occurred_at, e.type, e.data ->> 'message' as message,
         replace(lower(coalesce(e.data ->> 'tone', '')), '_', '-') as tone
  from event e
  where e.type in ('replied', 'unsubscribed', 'message-complained')
    and e.received_at >= $2 and e.received_at < $3 and e.data is not null and not e.retracted
), named as materialized (
  select a.type, a.tone, a.received_at, a.candidate_id as whose, k.*
  from answer a
  cross join lateral (
    select case when named then substr(a.message, 3, 32)::uuid else a.candidate_id end as candidate_id,
           case when named then split_part(a.message, '-', 3)::bigint else last.decision end as decision,
           case when named then split_part(a.message, '-', 4)::int else last.position end as position
    from (select coalesce(a.message ~ '^m-[0-9a-f]{32}-[0-9]{1,18}-[0-9]{1,4}$', false) as named) n
    left join lateral (
      select m.decision, m.position
      from message m
      where a.message is null and m.candidate_id = a.candidate_id and m.via is not null
        and m.finished_at <= a.occurred_at and m.state in ('sent', 'failed', 'uncertain', 'done')
      order by m.finished_at desc limit 1) last on true
  ) k
), found as (
  select t.candidate_id, n.type, n.tone, n.received_at
  from named n
  join experiment_touch t on t.experiment_id = $1 and t.candidate_id = n.candidate_id
    and t.decision = n.decision and t.position = n.position
  union all
  select t.candidate_id, n.type, n.tone, n.received_at
  from named n
  join experiment_touch t on t.experiment_id = $1 and t.candidate_id = n.whose and t.arm = 'hold-out'
    and t.sent_at < n.received_at
), first as (
  select candidate_id,
         min(received_at) filter (where type = 'replied' and tone <> 'out-of-office') as replied,
         min(received_at) filter (where type = 'replied' and tone = 'negative') as negative,
         min(received_at) filter (where type = 'unsubscribed') as unsubscribed,
         min(received_at) filter (where type = 'message-complained') as complained
  from found
  group by candidate_id
)
update experiment_touch t
set replied_at = least(t.replied_at, f.replied), negative_at = least(t.negative_at, f.negative),
    unsubscribed_at = least(t.unsubscribed_at, f.unsubscribed), complained_at = least(t.complained_at, f.complained)
from first f
where t.experiment_id = $1 and t.candidate_id = f.candidate_id
  and (least(t.replied_at, f.replied), least(t.negative_at, f.negative), least(t.unsubscribed_at, f.unsubscribed),
       least(t.complained_at, f.complained))
      is distinct from (t.replied_at, t.negative_at, t.unsubscribed_at, t.complained_at);
