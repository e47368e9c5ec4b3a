-- Keeps what was rendered and marks messages as being handed over; those with news since are left out.
-- $1-$7: candidate id, decision, position, language, subject, text, HTML. $8: claim, $9: lease in milliseconds.
update message m
set state = 'sending', lease_until = clock_timestamp() + $9::bigint * interval '1 millisecond',
    language = i.language, subject = i.subject, body_text = i.body_text, body_html = i.body_html
from (
  select * from unnest($1::uuid[], $2::bigint[], $3::int[], $4::text[], $5::text[], $6::text[], $7::text[])
    as i (candidate_id, decision, position, language, subject, body_text, body_html)
) i
where m.candidate_id = i.candidate_id and m.decision = i.decision and m.position = i.position
  and m.claim = $8 and m.state = 'claimed'
  and not exists (select 1 from event_pending p where p.candidate_id = m.candidate_id)
returning m.candidate_id, m.decision, m.position;
