-- Counts the replies that each rule of the inbox read in some days, and those of them that a user corrected. $1, $2: days, UTC, both
-- included; $3: the first day of the latest of them, which are counted apart.
select split_part(w.words, E'\n', 1) as rule, count(*)::bigint as read, count(m.corrected_by)::bigint as corrected,
       count(*) filter (where m.received_at >= l.first)::bigint as read_lately,
       count(m.corrected_by) filter (where m.received_at >= l.first)::bigint as corrected_lately
from received_mail m
cross join (select $3::date::timestamp at time zone 'UTC' as first) l
cross join lateral unnest(m.why) as w (words)
where m.received_at >= $1::date::timestamp at time zone 'UTC' and m.received_at < ($2::date + 1)::timestamp at time zone 'UTC'
  and not starts_with(w.words, E'\n')
group by 1
order by 1;
