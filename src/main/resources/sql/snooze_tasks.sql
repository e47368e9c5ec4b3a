-- Puts open tasks off, or brings them back; one that was done or skipped is brought back as open again. $1-$4: candidate id,
-- decision, position, when it comes back; null for at once.
update message m
set not_before = coalesce(i.until, m.created_at), state = 'open',
    state_reason = case when m.state = 'open' then m.state_reason else '' end, finished_at = null
from unnest($1::uuid[], $2::bigint[], $3::int[], $4::timestamptz[]) as i (candidate_id, decision, position, until)
where m.candidate_id = i.candidate_id and m.decision = i.decision and m.position = i.position
  and m.kind = 'task' and (m.state = 'open' or i.until is null and m.state in ('done', 'skipped'));
