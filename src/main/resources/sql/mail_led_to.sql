-- What a mail led to: the decisions that applied its events, with what they planned that has not left or been done. $1: candidate id,
-- $2: ids of its events.
select d.decided_at, m.candidate_id, m.decision, m.position, m.kind
from decision d
left join message m on m.candidate_id = d.candidate_id and m.decision = d.number and m.finished_at is null
where d.candidate_id = $1
  and exists (select from json_array_elements(d.events) e where e ->> 'id' = any ($2::text[]))
order by d.number, m.position;
