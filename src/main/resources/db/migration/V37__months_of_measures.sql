-- Whole months are summed up as well, so that the measures of years by a property with many values are read in tens of milliseconds.
lock table measured_touch in share row exclusive mode;

create or replace function measure_counts(t measured_touch) returns table (measure text, slice text, value text, day date, hit boolean)
  language sql immutable as $$
  select m.measure, p.slice, s.value, p.day, m.hit
  from measure_slices(t.template, t.rule, t.version, t.channel, t.owner, t.cohort, t.campaign, t.experiment, t.arm) s
  cross join lateral measure_rows(t, s.mark) m
  cross join lateral (
    values (s.slice, m.day), ('month:' || s.slice, m.day - (extract(day from m.day)::int - 1))) p (slice, day)
$$;
comment on column measure_count.slice is 'The property: all, template, rule, version, channel, owner, cohort, campaign, experiment or arm; behind month: for the sum of a month.';
comment on column measure_count.day is 'UTC: when the message left, the positive reply came, or the hire was rated; of a month the first day.';

insert into measure_count (measure, slice, value, day, among, hits, folded)
select measure, 'month:' || slice, value, day - (extract(day from day)::int - 1), sum(among), sum(hits), true
from measure_count
group by 1, 2, 3, 4
having sum(among) <> 0 or sum(hits) <> 0;
