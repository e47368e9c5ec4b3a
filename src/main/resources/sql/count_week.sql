-- Counts what went out and what came back, of people on record. $1, $2: from and until.
-- Automatic answers are no replies. Words stand as they were reported, in any spelling of theirs.
select 'sent' as kind, lower(coalesce(m.via, '')) as how, count(*) as count
from message m
join candidate c on c.id = m.candidate_id and c.ref is not null
where m.state = 'sent' and m.kind = 'message' and m.finished_at >= $1::timestamptz and m.finished_at < $2::timestamptz
group by how
union all
select e.type, lower(replace(coalesce(e.data ->> 'tone', e.data ->> 'kind', ''), '_', '-')), count(*)
from event e
join candidate c on c.id = e.candidate_id and c.ref is not null
where e.type in ('replied', 'link-clicked', 'unsubscribed', 'message-bounced', 'message-complained')
  and e.occurred_at >= $1 and e.occurred_at < $2
  and lower(replace(e.data ->> 'tone', '_', '-')) is distinct from 'out-of-office'
group by e.type, lower(replace(coalesce(e.data ->> 'tone', e.data ->> 'kind', ''), '_', '-'));
