-- Counts the messages of one state that waits for a person, by the reason of it, the most frequent first. $1: state, $2: most.
select state_reason as reason, count(*) as count
from message
where state = $1 and state in ('failed', 'uncertain', 'quarantined', 'open')
group by state_reason
order by count(*) desc, state_reason
limit $2::int;
