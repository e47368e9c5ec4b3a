-- Lists one candidate's messages and tasks, the newest first. $1: state or null for all, $2: most, $3: candidate id, $4: before this
-- time, or null.
select m.*, c.ref, c.name
from message m
join candidate c on c.id = m.candidate_id
where m.candidate_id = $3 and ($1::text is null or m.state = $1)
  and ($4::timestamptz is null or m.created_at < $4)
order by m.created_at desc, m.decision desc, m.position
limit $2::int;
