-- Ends claims whose lease ran out: what was not handed over is queued again, what may have been is uncertain. An
-- uncertain message keeps its claim, so that its node, if it lives after all, can still say what became of it.
update message m
set state = case m.state when 'claimed' then 'queued' else 'uncertain' end,
    state_reason = case m.state when 'claimed' then m.state_reason
                   else 'the node that handed it over did not report; the server may have it' end,
    claim = case m.state when 'claimed' then null else m.claim end,
    lease_until = null
from candidate c
where m.state in ('claimed', 'sending') and m.lease_until < clock_timestamp() and c.id = m.candidate_id
returning m.candidate_id, m.decision, m.position, m.state, c.ref;
