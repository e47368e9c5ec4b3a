-- Lists what came back of one kind, the newest first. $1, $2: from and until; $3: type, or reply-reason for replies that give a reason;
-- $4: tone or kind, or what the reason is about, or null;
-- $5, $6, $7: behind this time, candidate and event, or null; $8: most.
select e.occurred_at as at, e.candidate_id, e.id as tail, c.ref, c.name,
  lower(replace(coalesce(e.data ->> 'tone', e.data ->> 'kind', ''), '_', '-')) as how,
  coalesce(e.data ->> 'reason', e.data ->> 'detail', e.data ->> 'topic', e.data ->> 'url', '') as said
from event e
join candidate c on c.id = e.candidate_id and c.ref is not null
where e.type = case $3 when 'reply-reason' then 'replied' else $3 end and e.type in ('replied', 'link-clicked', 'unsubscribed', 'message-bounced', 'message-complained')
  and not e.retracted
  and e.occurred_at >= $1::timestamptz and e.occurred_at < $2::timestamptz
  and lower(replace(e.data ->> 'tone', '_', '-')) is distinct from 'out-of-office'
  and case when $3 = 'reply-reason' then exists (select from event_reasons(e.data) as r (reason) where $4::text is null or r.reason = $4)
      else $4::text is null or event_how(e.data) = $4 end
  and ($5::timestamptz is null or (e.occurred_at, e.candidate_id, e.id) < ($5, $6::uuid, $7::text))
order by e.occurred_at desc, e.candidate_id desc, e.id desc
limit $8::int;
