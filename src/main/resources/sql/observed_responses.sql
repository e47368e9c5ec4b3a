-- Counts what came of the messages on record, by template, purpose and the candidate's stage when they were decided. A reply
-- that names no message is taken for one to the newest message before it. Reads all messages and their candidates' events.
with left_us as (
  select m.candidate_id, m.template, m.purpose, m.finished_at,
         upper(coalesce(d.explanation ->> 'stage', 'awareness')) as stage,
         'm-' || replace(m.candidate_id::text, '-', '') || '-' || m.decision || '-' || m.position as id
  from message m
  left join decision d on d.candidate_id = m.candidate_id and d.number = m.decision
  where m.kind = 'message' and m.finished_at is not null and m.state in ('sent', 'failed', 'uncertain')
),
told as (
  select e.candidate_id, e.type, replace(lower(coalesce(e.data ->> 'tone', '')), '_', '-') as tone,
         lower(coalesce(e.data ->> 'kind', '')) as kind,
         coalesce(e.data ->> 'message',
                  (select 'm-' || replace(m.candidate_id::text, '-', '') || '-' || m.decision || '-' || m.position
                   from message m
                   where e.type = 'replied' and m.candidate_id = e.candidate_id and m.finished_at <= e.occurred_at
                     and m.kind = 'message' and m.state in ('sent', 'failed', 'uncertain')
                   order by m.finished_at desc limit 1)) as message
  from event e
  where e.data is not null and not e.retracted
    and e.type in ('message-opened', 'link-clicked', 'replied', 'unsubscribed', 'message-complained', 'message-bounced')
),
came as (
  select candidate_id, message,
         bool_or(type = 'message-opened') as opened,
         bool_or(type = 'link-clicked') as clicked,
         bool_or(type = 'replied' and tone <> 'out-of-office') as replied,
         bool_or(type = 'replied' and tone = 'positive') as positive,
         bool_or(type = 'replied' and tone = 'neutral') as neutral,
         bool_or(type = 'replied' and tone = 'not-now') as not_now,
         bool_or(type = 'replied' and tone = 'out-of-office') as out_of_office,
         bool_or(type = 'unsubscribed') as unsubscribed,
         bool_or(type = 'message-complained') as complained,
         bool_or(type = 'message-bounced' and kind = 'hard') as bounced_hard,
         bool_or(type = 'message-bounced' and kind = 'soft') as bounced_soft
  from told
  where message is not null
  group by candidate_id, message
)
select l.template, l.purpose, l.stage, count(*) as sent,
       count(*) filter (where c.opened) as opened,
       count(*) filter (where c.clicked) as clicked,
       count(*) filter (where c.replied) as replied,
       count(*) filter (where c.positive) as positive,
       count(*) filter (where c.neutral) as neutral,
       count(*) filter (where c.not_now) as not_now,
       count(*) filter (where c.out_of_office) as out_of_office,
       count(*) filter (where c.unsubscribed) as unsubscribed,
       count(*) filter (where c.complained) as complained,
       count(*) filter (where c.bounced_hard) as bounced_hard,
       count(*) filter (where c.bounced_soft) as bounced_soft
from left_us l
left join came c on c.candidate_id = l.candidate_id and c.message = l.id
group by l.template, l.purpose, l.stage
order by l.template, l.purpose, l.stage;
