-- Lists mails that arrived, the newest first. $1: whether only those that wait for a person; $2: kinds, or null for all;
-- $3, $4: behind this one (received at, id), or nulls; $5: most.
select m.id, m.received_at, m.kind, m.state, m.sender, m.subject, m.meaning, m.until, m.waits, m.candidate_id, c.ref, c.name
from received_mail m
left join candidate c on c.id = m.candidate_id and c.erased_at is null
where (not $1::boolean or m.waits)
  and ($2::text[] is null or m.kind = any ($2::text[]))
  and ($3::timestamptz is null or (m.received_at, m.id) < ($3, $4::uuid))
order by m.received_at desc, m.id desc
limit $5::int;
