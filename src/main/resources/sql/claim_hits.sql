-- Claims hits that are to be judged, the oldest first, for the transaction; another node passes over them. Answers a row for
-- each hit of their messages, with what the verdict needs. Only the hit of a candidate who may be heard of becomes an event.
-- $1: made before, $2: most.
with due as materialized (
  -- A candidate who is being erased at this moment is passed over: the erasing holds the candidate and wants the hits.
  select h.id, h.candidate_id, h.decision, h.position
  from link_hit h
  join candidate c on c.id = (select kept_record(h.candidate_id))
  where h.human is null and h.at < $1
  order by h.at
  limit $2::int
  for update of h skip locked
  for key share of c skip locked
)
select h.id, h.candidate_id, h.decision, h.position, h.number, h.at, h.head, h.agent, h.agent_name,
       h.id in (select id from due) as due,
       case when m.state = 'sent' then m.finished_at end as sent_at, l.url, l.topic,
       (select count(*) from message_link n
        where n.candidate_id = d.candidate_id and n.decision = d.decision and n.position = d.position
          and n.number > 0) as links,
       (select c.ref from candidate c
        where c.id = (select kept_record(d.candidate_id)) and c.erased_at is null
          and c.dossier #> '{permissions,suppressed,EMAIL}' is null
          and (h.number > 0 or c.dossier #>> '{preferences,opens}' = 'GIVEN')) as ref
from (select distinct candidate_id, decision, position from due) d
left join message m on m.candidate_id = d.candidate_id and m.decision = d.decision and m.position = d.position
join link_hit h on h.candidate_id = d.candidate_id and h.decision = d.decision and h.position = d.position
join message_link l
  on l.candidate_id = h.candidate_id and l.decision = h.decision and l.position = h.position and l.number = h.number
order by h.candidate_id, h.decision, h.position, h.at, h.id;
