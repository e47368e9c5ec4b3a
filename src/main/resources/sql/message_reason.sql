-- Why a message was sent, and whether clicks on its links are counted and its opening is noticed.
-- $1-$3: candidate id, decision, position.
select m.rule, m.created_at, d.explanation::text as explanation,
       exists (select from message_link l
               where l.candidate_id = m.candidate_id and l.decision = m.decision and l.position = m.position
                 and l.number > 0) as counted,
       exists (select from message_link l
               where l.candidate_id = m.candidate_id and l.decision = m.decision and l.position = m.position
                 and l.number = 0) as noticed
from message m
left join decision d on d.candidate_id = m.candidate_id and d.number = m.decision
where m.candidate_id = $1 and m.decision = $2 and m.position = $3 and m.kind = 'message';
