-- Keeps what was rendered and marks messages as being handed over; left out are those whose candidate has news, or had
-- news that was applied since the message was claimed, and emails to a mailbox that was suppressed meanwhile. The offset
-- keeps each look a look-up by key.
-- One that goes on in a thread takes the subject of the newest mail between us and the address, if that is younger than 90
-- days; without such a mail it begins a thread of its own..
-- $1-$11: candidate id, decision, position, candidate's version, language, subject, text, HTML, address in From, whether it
-- goes on in a thread, its files a line each. $12: claim, $13: lease in milliseconds.
update message m
set state = 'sending', lease_until = clock_timestamp() + $13::bigint * interval '1 millisecond',
    language = i.language, subject = coalesce('Re: ' || t.subject, i.subject), body_text = i.body_text, body_html = i.body_html,
    sent_from = case when m.via = 'EMAIL' then i.sent_from else '' end,
    sent_to = case when m.via = 'EMAIL' then c.address_hash end, in_thread = coalesce(t.ids, ''),
    attached = coalesce(string_to_array(nullif(i.attached, ''), E'\n'), '{}')
from (
  select * from unnest($1::uuid[], $2::bigint[], $3::int[], $4::bigint[], $5::text[], $6::text[], $7::text[], $8::text[],
                       $9::text[], $10::boolean[], $11::text[])
    as i (candidate_id, decision, position, version, language, subject, body_text, body_html, sent_from, threads,
          attached)
) i
join candidate c on c.id = i.candidate_id and c.version = i.version
left join lateral (
  select s.subject, s.ids
  from (
    (select regexp_replace(o.subject, '^(Re: )+', '') as subject, o.finished_at as at,
            trim(o.in_thread || ' ' || message_written(o) || '@' || split_part(o.sent_from, '@', 2)) as ids
     from message o
     where i.threads and o.candidate_id = i.candidate_id and o.via = 'EMAIL' and o.state = 'sent' and o.sent_to = c.address_hash
       and o.sent_from <> '' and o.subject <> ''
     order by o.finished_at desc
     limit 1)
    union all
    (select r.thread_subject, r.received_at,
            trim(coalesce((select q.in_thread || ' ' || message_written(q) || '@' || split_part(q.sent_from, '@', 2)
                           from message q
                           where q.candidate_id = i.candidate_id and q.sent_from <> '' and message_written(q) = r.message
                           limit 1), '') || ' ' || r.message_id)
     from received_mail r
     where i.threads and r.candidate_id = i.candidate_id and r.kind = 'reply' and r.sender_hash = c.address_hash
       and r.message_id <> '' and r.thread_subject <> ''
     order by r.received_at desc
     limit 1)
  ) s
  where s.at > (select n.created_at from message n
                where n.candidate_id = i.candidate_id and n.decision = i.decision and n.position = i.position)
               - interval '90 days'
  order by s.at desc
  limit 1
) t on true
where m.candidate_id = i.candidate_id and m.decision = i.decision and m.position = i.position
  and m.claim = $12 and m.state = 'claimed'
  and not exists (select 1 from event_pending p where p.candidate_id = m.candidate_id offset 0)
  and (m.via <> 'EMAIL' or not exists (select from suppression s where s.address_hash = c.address_hash offset 0))
  -- Another record of the same mailbox may have unsubscribed; an import's news are not acknowledged one by one.
  and (m.via <> 'EMAIL' or not exists (
    select from candidate o
    join event_pending p on p.candidate_id = o.id and not p.bulk
    join event e on e.candidate_id = p.candidate_id and e.id = p.event_id
    where o.address_hash = c.address_hash and o.id <> c.id
      and e.type in ('unsubscribed', 'consent-withdrawn', 'message-complained') offset 0))
returning m.candidate_id, m.decision, m.position, m.subject, m.in_thread;
