-- Keeps what the server itself reports of records that share a mailbox or were merged, and what it counted. $1-$5: candidate id,
-- event id, type, data, whether it waits to be applied; one array each. $6: when.
with kept as (
  insert into event (candidate_id, id, type, occurred_at, received_at, source, data)
  select i.candidate_id, i.event_id, i.type, $6::timestamptz, $6::timestamptz,
         case i.type when 'volume-counted' then 'volume' else 'mailbox' end, i.data::json
  from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::boolean[])
    as i (candidate_id, event_id, type, data, waits)
  join candidate c on c.id = i.candidate_id and c.erased_at is null
  on conflict (candidate_id, id) do nothing
  returning candidate_id, id
)
insert into event_pending (candidate_id, event_id, ready_at)
select k.candidate_id, k.id, $6::timestamptz
from kept k
join unnest($1::uuid[], $2::text[], $5::boolean[]) as i (candidate_id, event_id, waits)
  on i.candidate_id = k.candidate_id and i.event_id = k.id and i.waits
returning pg_notify('nurture_events', '')::text;
