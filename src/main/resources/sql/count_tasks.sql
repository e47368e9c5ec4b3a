-- Counts open tasks: those of one owner, and all. $1: owner in lower case.
select count(*) filter (where c.owner = $1) as own, count(*) as total
from message m
join candidate c on c.id = m.candidate_id
where m.state = 'open' and m.kind = 'task' and c.erased_at is null;
