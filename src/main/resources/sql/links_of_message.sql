-- The links of a message with their hits, the oldest first; a link without hits has one row. $1-$3: key of the message.
select l.number, l.url, l.topic, h.at, h.head, h.agent, h.agent_name, h.human, h.reason
from message_link l
left join link_hit h
  on h.candidate_id = l.candidate_id and h.decision = l.decision and h.position = l.position and h.number = l.number
where l.candidate_id = $1 and l.decision = $2 and l.position = $3::int
order by l.number, h.at, h.id;
