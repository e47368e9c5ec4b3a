-- Events that a user found to be read wrongly out of a mail. Answers when it had become known what the mail means, at each time it
-- was read. $1: candidate id, $2: event ids, $3: how ids of events of this mail begin.
with retracted as (
  update event set retracted = true
  where candidate_id = $1 and id = any ($2::text[]) and not retracted
)
select distinct received_at
from event
where candidate_id = $1 and starts_with(id, $3) and type <> 'reading-corrected'
order by received_at;
