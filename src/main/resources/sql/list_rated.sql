-- Lists hires that were rated, the newest first.
-- $1: measure, $2: property, $3: its value, $4: whether it did what is measured, null for both, $5: first day or null,
-- $6: day behind the last one or null, $7-$9: behind which place or nulls: time, candidate, decision and position, $10: most.
select t.rated_at as at, t.candidate_id, t.decision || '-' || t.position as tail, c.ref, c.name, t.template, t.channel, t.left_at,
       t.replied_at, t.positive_at, t.interview_at, t.offer_at, t.hired_at, t.strong, t.active_at
from measured_touch t
join candidate c on c.id = t.candidate_id
where t.purpose = 'OUTREACH' and t.passive and t.rated_at is not null
  and ($4::boolean is null or $4 = ($1::text = 'strong-hire' and t.strong))
  and measure_value(t, $2::text) = $3::text
  and t.rated_at >= coalesce($5::date::timestamp at time zone 'UTC', '-infinity')
  and t.rated_at < coalesce($6::date::timestamp at time zone 'UTC', 'infinity')
  and t.rated_at <= coalesce($7::timestamptz, 'infinity')
  and ($7::timestamptz is null or t.rated_at < $7 or (t.candidate_id, t.decision, t.position)
       > ($8::uuid, split_part($9::text, '-', 1)::bigint, split_part($9::text, '-', 2)::int))
order by t.rated_at desc, t.candidate_id, t.decision, t.position
limit $10::int;
