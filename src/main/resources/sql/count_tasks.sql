-- Counts open tasks: those of one owner, all, and apart from them those that are snoozed. $1: owner in lower case; $2: now.
-- The owner is read of the narrow listing; of a record that was merged, which is not in it, of the record.
select count(*) filter (
         where m.not_before <= $2
           and case when l.candidate_id is null then (select c.owner from candidate c where c.id = m.candidate_id)
                    else l.owner end = $1) as own,
       count(*) filter (where m.not_before <= $2) as total,
       count(*) filter (where m.not_before > $2) as snoozed
from message m
left join candidate_listing l on l.candidate_id = m.candidate_id
where m.state = 'open' and m.kind = 'task' and not m.erased;
