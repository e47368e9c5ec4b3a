-- Lists what came of the messages of an experiment within the window, with the place of each message among those of its arm.
-- $1: experiment, $2: the window in seconds, $3: since when the first turn of a candidate came, or null for all.
with ranked as (
  select candidate_id, row_number() over (partition by arm order by sent_at, candidate_id) - 1 as place
  from experiment_touch
  where experiment_id = $1 and sent_at is not null
    and ($3::timestamptz is null or due_at >= $3::timestamptz and part not like '%~%')
)
select t.arm, r.place, o.measure, extract(epoch from o.at - t.sent_at)::bigint as seconds
from experiment_touch t
cross join lateral (
  values ('REPLIES', t.replied_at), ('NEGATIVE_REPLIES', t.negative_at), ('UNSUBSCRIBES', t.unsubscribed_at),
         ('COMPLAINTS', t.complained_at)) as o (measure, at)
join ranked r on r.candidate_id = t.candidate_id
where t.experiment_id = $1 and t.sent_at is not null and o.at > t.sent_at and o.at - t.sent_at <= $2::bigint * interval '1 second'
  and (t.replied_at is not null or t.negative_at is not null or t.unsubscribed_at is not null or t.complained_at is not null)
order by t.arm, o.measure, r.place;
