-- Puts open tasks off, or brings them back. $1-$4: candidate id, decision, position, when it comes back; null for at once.
update message m
set not_before = coalesce(i.until, m.created_at)
from unnest($1::uuid[], $2::bigint[], $3::int[], $4::timestamptz[]) as i (candidate_id, decision, position, until)
where m.candidate_id = i.candidate_id and m.decision = i.decision and m.position = i.position
  and m.kind = 'task' and m.state = 'open';
