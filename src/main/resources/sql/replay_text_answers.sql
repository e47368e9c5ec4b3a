-- Answers of providers of texts of a period, the oldest first, a page at a time. $1: from, $2: to, $3: behind this id, $4: most.
select id, via, trouble, mark, passing, said, report is not null as reported, attempts, alike
from text_answer
where at >= $1 and at < $2 and id > $3
order by id
limit $4::int;
