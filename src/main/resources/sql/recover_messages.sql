-- Ends claims whose lease ran out: what was not handed over is queued again, what may have been is uncertain. An
-- uncertain message keeps its claim, so that its node, if it lives after all, can still say what became of it. About
-- somebody erased meanwhile nobody is left to decide.
update message m
set state = case when c.erased_at is not null then 'cancelled' when m.state = 'claimed' then 'queued' else 'uncertain' end,
    state_reason = case when c.erased_at is not null then 'erased' when m.state = 'claimed' then m.state_reason
                   else 'the node that handed it over did not report; the server may have it' end,
    claim = case when m.state = 'claimed' or c.erased_at is not null then null else m.claim end,
    lease_until = null
from candidate c
where m.state in ('claimed', 'sending') and m.lease_until < clock_timestamp() and c.id = m.candidate_id
returning m.candidate_id, m.decision, m.position, m.state, c.ref;
