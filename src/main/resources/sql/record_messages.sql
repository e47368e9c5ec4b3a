-- Records what became of messages, unless their claim was lost. What would wait for another try or a person is over when
-- the candidate was erased meanwhile.
-- $1-$7: candidate id, decision, position, state, reason, not before, attempts to add. $8: finished at, each. $9: whether
-- it waits for the route that tried it. $10: claim.
update message m
set state = case when i.over then 'cancelled' else i.state end,
    state_reason = case when i.over then 'erased' else i.state_reason end,
    not_before = i.not_before, attempts = m.attempts + i.tried,
    route = case when i.state = 'queued' and not i.stays then null else m.route end,
    finished_at = case when i.state = 'queued' and not i.over then null else i.at end, claim = null, lease_until = null
from (
  select i.*, i.state in ('queued', 'uncertain', 'quarantined') and c.erased_at is not null as over
  from unnest($1::uuid[], $2::bigint[], $3::int[], $4::text[], $5::text[], $6::timestamptz[], $7::int[],
              $8::timestamptz[], $9::boolean[])
    as i (candidate_id, decision, position, state, state_reason, not_before, tried, at, stays)
  join candidate c on c.id = i.candidate_id
) i
where m.candidate_id = i.candidate_id and m.decision = i.decision and m.position = i.position
  and m.claim = $10 and m.state in ('claimed', 'sending', 'uncertain')
returning m.candidate_id, m.decision, m.position;
