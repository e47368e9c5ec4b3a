-- Lists what was heard of candidates since an instant. $1: candidate ids, $2: since when, $3: what the ids of events begin with that are left out.
select candidate_id, type, occurred_at
from event
where candidate_id = any ($1::uuid[]) and received_at > $2::timestamptz and not starts_with(id, $3)
order by seq
limit 500;
