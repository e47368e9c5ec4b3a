-- Moves when a queued message leaves. $1-$3: key, $4: when, $5: who.
with was as (
  select state, not_before from message where candidate_id = $1 and decision = $2 and position = $3::int for update
)
update message m
set not_before = $4, state_reason = 'moved by ' || $5::text
from candidate c, was
where m.candidate_id = $1 and m.decision = $2 and m.position = $3::int and m.kind = 'message'
  and m.state = 'queued' and c.id = m.candidate_id and c.erased_at is null
returning c.ref, to_char(was.not_before at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as was;
