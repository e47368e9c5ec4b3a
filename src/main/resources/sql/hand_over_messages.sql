-- Keeps what was rendered and marks messages as being handed over; left out are those whose candidate has news, or had
-- news that was applied since the message was claimed, and emails to a mailbox that was suppressed meanwhile. The offset
-- keeps each look a look-up by key.
-- $1-$8: candidate id, decision, position, candidate's version, language, subject, text, HTML. $9: claim,
-- $10: lease in milliseconds.
update message m
set state = 'sending', lease_until = clock_timestamp() + $10::bigint * interval '1 millisecond',
    language = i.language, subject = i.subject, body_text = i.body_text, body_html = i.body_html
from (
  select * from unnest($1::uuid[], $2::bigint[], $3::int[], $4::bigint[], $5::text[], $6::text[], $7::text[], $8::text[])
    as i (candidate_id, decision, position, version, language, subject, body_text, body_html)
) i
join candidate c on c.id = i.candidate_id and c.version = i.version
where m.candidate_id = i.candidate_id and m.decision = i.decision and m.position = i.position
  and m.claim = $9 and m.state = 'claimed'
  and not exists (select 1 from event_pending p where p.candidate_id = m.candidate_id offset 0)
  and (m.via <> 'EMAIL' or not exists (select from suppression s where s.address_hash = c.address_hash offset 0))
  -- Another record of the same mailbox may have unsubscribed; an import's news are not acknowledged one by one.
  and (m.via <> 'EMAIL' or not exists (
    select from candidate o
    join event_pending p on p.candidate_id = o.id and not p.bulk
    join event e on e.candidate_id = p.candidate_id and e.id = p.event_id
    where o.address_hash = c.address_hash and o.id <> c.id
      and e.type in ('unsubscribed', 'consent-withdrawn', 'message-complained') offset 0))
returning m.candidate_id, m.decision, m.position;
