-- Gives a record back what became of its messages and tasks while it was merged. $1: its id, $2: the id of the record it was
-- merged into, $3: since when, $4: how ids of its messages are written, for like.
with back as (
  insert into event (candidate_id, id, type, occurred_at, received_at, source, data)
  select $1, id, type, occurred_at, received_at, source, data
  from event
  where candidate_id = $2 and received_at >= $3
    and (data ->> 'message' like $4 or data ->> 'task' like $4)
  on conflict (candidate_id, id) do nothing
  returning candidate_id, id, received_at
)
insert into event_pending (candidate_id, event_id, ready_at)
select candidate_id, id, received_at from back;
