-- Answers of a period, the oldest first, a page at a time. $1: from, $2: to, $3: behind this id, $4: most.
select id, at, route, provider, step, code, said, reported, attempts, alike
from mail_answer
where at >= $1 and at < $2 and id > $3
order by id
limit $4::int;
