-- Replies whose words are kept, the oldest first. $1, $2: from and to; $3, $4: behind this one (received at, id); $5: most.
select m.id, m.received_at, m.said, m.unsure, m.meaning, m.reasons, m.corrected_by is not null as by_hand, coalesce(c.name, '') as name
from received_mail m
left join candidate c on c.id = m.candidate_id
where m.shelf = 'replies' and m.kind = 'reply' and m.said <> '' and m.received_at >= $1::timestamptz
  and m.received_at < $2::timestamptz and (m.received_at, m.id) > ($3::timestamptz, $4::uuid)
order by m.received_at, m.id
limit $5::int;
