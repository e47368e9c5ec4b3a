-- Lists messages and tasks, the newest first. $1: state or null for all; $2: the reason of their state, or null; $3-$6:
-- behind this message (created at, candidate id, decision, position), or null; $7: most.
select m.*, c.ref, c.name
from message m
join candidate c on c.id = m.candidate_id
where ($1::text is null or m.state = $1)
  and ($2::text is null or m.state_reason = $2)
  and ($3::timestamptz is null
       or (m.created_at, m.candidate_id, m.decision, m.position) < ($3, $4::uuid, $5::bigint, $6::smallint))
order by m.created_at desc, m.candidate_id desc, m.decision desc, m.position desc
limit $7::int;
