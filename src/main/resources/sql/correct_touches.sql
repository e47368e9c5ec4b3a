-- What came of messages of experiments, once a user has corrected how an answer was read. $1: candidate ids, $2: when it had become
-- known what the answer means, the first time first; $3: what it is now: reply, negative, unsubscribe or another, $4: message that it
-- is about, or null.
with later as (
  select min(e.received_at) filter (where e.type = 'replied') as replied,
         min(e.received_at) filter (where e.type = 'replied' and replace(lower(e.data ->> 'tone'), '_', '-') = 'negative') as negative,
         min(e.received_at) filter (where e.type = 'unsubscribed') as unsubscribed
  from event e
  where e.candidate_id = any ($1::uuid[]) and e.received_at > ($2::timestamptz[])[1] and e.type in ('replied', 'unsubscribed')
    and e.data is not null and not e.retracted and replace(lower(coalesce(e.data ->> 'tone', '')), '_', '-') <> 'out-of-office'
    and (e.data ->> 'message' is null or e.data ->> 'message' = $4::text)
)
update experiment_touch t
set replied_at = case when $3::text in ('reply', 'negative') then least(t.replied_at, ($2::timestamptz[])[1])
                      when t.replied_at = any ($2::timestamptz[]) then l.replied else t.replied_at end,
    negative_at = case when $3::text = 'negative' then least(t.negative_at, ($2::timestamptz[])[1])
                       when t.negative_at = any ($2::timestamptz[]) then l.negative else t.negative_at end,
    unsubscribed_at = case when $3::text = 'unsubscribe' then least(t.unsubscribed_at, ($2::timestamptz[])[1])
                           when t.unsubscribed_at = any ($2::timestamptz[]) then l.unsubscribed else t.unsubscribed_at end
from later l
where t.candidate_id = any ($1::uuid[])
  and (t.replied_at = any ($2::timestamptz[]) or t.negative_at = any ($2::timestamptz[])
       or t.unsubscribed_at = any ($2::timestamptz[]));
