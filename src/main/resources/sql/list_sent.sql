-- Lists messages that went out, the newest first. $1, $2: from and until; $3: channel or null; $4, $5, $6: behind this time,
-- candidate and tail, or null; $7: most.
select m.finished_at as at, m.candidate_id, m.decision || '-' || m.position as tail, c.ref, c.name,
  lower(coalesce(m.via, '')) as how, m.template as said
from message m
join candidate c on c.id = m.candidate_id and c.ref is not null
where m.state = 'sent' and m.kind = 'message' and m.finished_at >= $1::timestamptz and m.finished_at < $2::timestamptz
  and ($3::text is null or lower(coalesce(m.via, '')) = $3)
  and ($4::timestamptz is null
       or (m.finished_at, m.candidate_id, m.decision || '-' || m.position) < ($4, $5::uuid, $6::text))
order by m.finished_at desc, m.candidate_id desc, m.decision || '-' || m.position desc
limit $7::int;
