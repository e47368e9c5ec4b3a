-- Lists approaches by one property, each as its first message, with the first that came of any of them; the newest first.
-- $1: measure, $2: property, $3: its value, $4: whether it did what is measured, null for both, $5: first day or null,
-- $6: day behind the last one or null, $7-$9: behind which place or nulls: time, candidate, decision and position, $10: most.
select t.left_at as at, t.candidate_id, t.decision || '-' || t.position as tail, c.ref, c.name, t.template, t.channel, t.left_at,
       came.replied_at, came.positive_at, came.interview_at, came.offer_at, came.hired_at, came.strong, t.active_at
from measured_touch t
join candidate c on c.id = t.candidate_id
left join lateral (
  select min(o.replied_at) as replied_at, min(o.positive_at) as positive_at, min(o.interview_at) as interview_at,
         min(o.offer_at) as offer_at, min(o.hired_at) as hired_at, bool_or(o.strong) as strong
  from measured_touch o
  where o.person = t.person and o.began_at = t.began_at and o.replied_at is not null
    and measure_value(o, $2) = $3) came on true
where t.counts & measure_bit($2) <> 0
  and ($4::boolean is null
       or $4 = ((case $1::text when 'response' then t.answered else t.agreed end) & measure_bit($2) <> 0))
  and measure_value(t, $2::text) = $3::text
  and t.left_at >= coalesce($5::date::timestamp at time zone 'UTC', '-infinity')
  and t.left_at < coalesce($6::date::timestamp at time zone 'UTC', 'infinity')
  and t.left_at <= coalesce($7::timestamptz, 'infinity')
  and ($7::timestamptz is null or t.left_at < $7 or (t.candidate_id, t.decision, t.position)
       > ($8::uuid, split_part($9::text, '-', 1)::bigint, split_part($9::text, '-', 2)::int))
order by t.left_at desc, t.candidate_id, t.decision, t.position
limit $10::int;
