-- Lists messages and tasks, the newest first. $1: state or null for all, $2: most.
select m.*, c.ref, c.name
from message m
join candidate c on c.id = m.candidate_id
where $1::text is null or m.state = $1
order by m.created_at desc, m.decision desc, m.position
limit $2::int;
