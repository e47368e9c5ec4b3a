-- The messages of a record that a merge cancelled and nothing tells of yet. $1: candidate id, $2: why.
select m.candidate_id, m.decision, m.position
from message m
where m.candidate_id = $1 and m.kind = 'message' and m.state = 'cancelled' and m.state_reason = $2;
