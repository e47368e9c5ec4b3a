-- Whether a message that is being handed over may still leave, by what hand_over_messages asks too.
-- $1-$3: candidate id, decision, position. $4: candidate's version. $5: claim.
select exists (
  select from message m
  join candidate c on c.id = m.candidate_id and c.version = $4
  where m.candidate_id = $1 and m.decision = $2 and m.position = $3 and m.claim = $5 and m.state = 'sending'
  and not exists (select from event_pending p where p.candidate_id = m.candidate_id)
  and (m.via <> 'EMAIL' or not exists (select from suppression s where s.address_hash = c.address_hash offset 0))
  -- Another record of the same mailbox may have unsubscribed; an import's news are not acknowledged one by one.
  and (m.via <> 'EMAIL' or not exists (
    select from candidate o
    join event_pending p on p.candidate_id = o.id and not p.bulk
    join event e on e.candidate_id = p.candidate_id and e.id = p.event_id
    where o.address_hash = c.address_hash and o.id <> c.id
      and e.type in ('unsubscribed', 'consent-withdrawn', 'message-complained') offset 0))) as may_leave;
