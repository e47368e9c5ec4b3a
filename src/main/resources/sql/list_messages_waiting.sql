-- Lists messages and tasks that wait for a person, the newest first. $1: a state of those named here, as their index
-- names them; $2: most.
select m.*, c.ref, c.name
from message m
join candidate c on c.id = m.candidate_id
where m.state = $1 and m.state in ('failed', 'uncertain', 'quarantined', 'open')
order by m.created_at desc, m.decision desc, m.position
limit $2::int;
