-- Lists the mails of one list, the newest first. $1, $2: behind this one (received at, id); $3: most; $4: the list.
select m.id, m.received_at, m.kind, m.state, m.sender, m.subject, left(m.said, 400) as start, m.meaning, m.until, m.waits, m.candidate_id, c.ref, c.name
from received_mail m
left join candidate c on c.id = m.candidate_id and c.erased_at is null
where m.shelf = $4 and (m.received_at, m.id) < ($1, $2)
order by m.received_at desc, m.id desc
limit $3::int;
