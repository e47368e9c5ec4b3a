-- Counts the candidates of an experiment by arm. $1: experiment, $2: due before which each arm had its turn, $3: sent before
-- which the first slice of harm is over, $4: the second, $5: sent before which the window is over, $6: the window in seconds,
-- $7: since when the first turn of a candidate came, or null for all.
select arm, count(*) as assigned, count(sent_at) as sent,
       count(*) filter (where sent_at is not null and due_at <= $2::timestamptz) as comparable,
       count(*) filter (where sent_at <= $3::timestamptz) as over_first,
       count(*) filter (where sent_at <= $4::timestamptz) as over_second,
       count(*) filter (where sent_at <= $5::timestamptz) as over_window,
       count(*) filter (where sent_at > $5::timestamptz and replied_at - sent_at <= $6::bigint * interval '1 second') as early
from experiment_touch
where experiment_id = $1 and ($7::timestamptz is null or due_at >= $7::timestamptz and part not like '%~%')
group by arm;
