-- Finds the newest reply by mail of a candidate. $1: ref.
select m.id
from candidate c
join received_mail m on m.candidate_id = c.id
where c.ref = $1 and m.kind = 'reply'
order by m.received_at desc, m.id desc
limit 1;
