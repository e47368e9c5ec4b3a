-- Keeps where the links of messages that are being handed over lead. A message that is handed over again may say something
-- else by then. $1-$6: candidate id, decision, position, number, url, topic; one array each.
insert into message_link (candidate_id, decision, position, number, url, topic, created_at)
select i.candidate_id, i.decision, i.position, i.number, i.url, i.topic, m.created_at
from unnest($1::uuid[], $2::bigint[], $3::int[], $4::int[], $5::text[], $6::text[])
  as i (candidate_id, decision, position, number, url, topic)
join message m on m.candidate_id = i.candidate_id and m.decision = i.decision and m.position = i.position
order by i.candidate_id, i.decision, i.position, i.number
on conflict (candidate_id, decision, position, number) do update set url = excluded.url, topic = excluded.topic;
