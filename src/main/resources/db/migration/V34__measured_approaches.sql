-- The response rates of the playbook are of candidates, not of messages: outreach to one candidate is counted once for each approach,
-- which is what leaves within 60 days from a first message on. And measures are counted by experiment and arm, too.

alter table measured_touch
  add column experiment text not null default '',
  add column arm        text not null default '',
  add column person     uuid,
  add column began_at   timestamptz,
  add column counts     int not null default 0,
  add column answered   int not null default 0,
  add column agreed     int not null default 0,
  add column first_yes  int not null default 0;
comment on column measured_touch.experiment is 'Name of the experiment whose message it is; empty for none.';
comment on column measured_touch.arm is 'Name of the experiment and of its arm: Morning or evening / evening; empty for none.';
comment on column measured_touch.person is 'Of outreach to a passive candidate: the record that stands for the person; null for other messages.';
comment on column measured_touch.began_at is 'With person the approach: when its first message left.';
comment on column measured_touch.counts is 'Bits of measure_bit: by which properties it is the first of its approach with that value. These count.';
comment on column measured_touch.answered is 'Of the bits of counts: whether one message of the approach with that value was answered.';
comment on column measured_touch.agreed is 'Of the bits of counts: whether one of them was answered positively.';
comment on column measured_touch.first_yes is 'Bits of measure_bit: by which properties it has the first positive reply of its approach with that value.';
create index measured_touch_approach on measured_touch (person, began_at) where replied_at is not null;
comment on index measured_touch_approach is 'Tell when one of the messages of an approach was answered.';
comment on table measured_touch is 'Messages of outreach and updates that left, tasks of them that were done, and what came of each. Outlives the erasure of a person.';
comment on column measure_count.slice is 'The property: all, template, rule, version, channel, owner, cohort, campaign, experiment or arm.';

create function approach_next(began timestamptz, at timestamptz) returns timestamptz language plpgsql immutable as $$
begin
  if began is null or extract(epoch from at - began) > 60 * 86400 then
    return at;
  end if;
  return began;
end $$;
comment on function approach_next is 'When the approach began to which a message belongs, given when the one of the message before began.';
create aggregate approach_began (timestamptz) (sfunc = approach_next, stype = timestamptz);
comment on aggregate approach_began (timestamptz) is 'When the approach of a message began, over the messages to a person until that one, in their order.';

create function measure_bit(slice text) returns int language sql immutable as $$
  select case slice when 'all' then 1 when 'template' then 2 when 'rule' then 4 when 'version' then 8 when 'channel' then 16
    when 'owner' then 32 when 'cohort' then 64 when 'campaign' then 128 when 'experiment' then 256 when 'arm' then 512 else 0 end
$$;
comment on function measure_bit is 'The bit that stands for a property in a touch.';

drop trigger measured_touch_come on measured_touch;
drop trigger measured_touch_gone on measured_touch;
drop trigger measured_touch_changed on measured_touch;
drop function touch_measured();
drop function measure_slices(measured_touch);
drop function measure_rows(measured_touch);

create function measure_slices(template text, rule text, version text, channel text, owner text, cohort text, campaign text,
  experiment text, arm text) returns table (slice text, value text, mark int) language sql immutable as $$
  values ('all', '', 1), ('template', template, 2), ('rule', rule, 4), ('version', version, 8), ('channel', channel, 16),
         ('owner', owner, 32), ('cohort', cohort, 64), ('campaign', campaign, 128), ('experiment', experiment, 256), ('arm', arm, 512)
$$;
comment on function measure_slices is 'The properties by which a touch is counted, each with its bit.';

create function measure_value(t measured_touch, slice text) returns text language sql immutable as $$
  select case slice when 'template' then t.template when 'rule' then t.rule when 'version' then t.version when 'channel' then t.channel
    when 'owner' then t.owner when 'cohort' then t.cohort when 'campaign' then t.campaign when 'experiment' then t.experiment
    when 'arm' then t.arm else '' end
$$;
comment on function measure_value is 'The value of one property of a touch; empty for all.';

create function measure_rows(t measured_touch, mark int) returns table (measure text, day date, hit boolean) language sql immutable as $$
  select 'response', (t.left_at at time zone 'UTC')::date, t.answered & mark <> 0 where t.counts & mark <> 0
  union all
  select 'positive', (t.left_at at time zone 'UTC')::date, t.agreed & mark <> 0 where t.counts & mark <> 0
  union all
  select 'interview', (t.positive_at at time zone 'UTC')::date, t.interview_at is not null where t.first_yes & mark <> 0
  union all
  select 'offer', (t.positive_at at time zone 'UTC')::date, t.offer_at is not null where t.first_yes & mark <> 0
  union all
  select 'strong-hire', (t.rated_at at time zone 'UTC')::date, t.strong
  where t.purpose = 'OUTREACH' and t.passive and t.rated_at is not null
  union all
  select 'nurture', (t.left_at at time zone 'UTC')::date, t.active_at is not null where t.list_year is not null
$$;
comment on function measure_rows is 'What a touch counts for by one property: each measure, the day, and whether it did what is measured.';

create function measure_counts(t measured_touch) returns table (measure text, slice text, value text, day date, hit boolean)
  language sql immutable as $$
  select m.measure, s.slice, s.value, m.day, m.hit
  from measure_slices(t.template, t.rule, t.version, t.channel, t.owner, t.cohort, t.campaign, t.experiment, t.arm) s
  cross join lateral measure_rows(t, s.mark) m
$$;
comment on function measure_counts is 'All that a touch counts for.';

-- Messages that count once for their approach are counted anew below and by the server; by the new properties all have no value yet.
delete from measure_count where measure in ('response', 'positive', 'interview', 'offer');
insert into measure_count (measure, slice, value, day, among, hits)
select measure, s.slice, '', day, sum(among), sum(hits)
from measure_count cross join (values ('experiment'), ('arm')) s (slice)
where measure_count.slice = 'all'
group by 1, 2, day;

create function touch_measured() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into measure_count (measure, slice, value, day, among, hits)
    select m.measure, m.slice, m.value, m.day, count(*), count(*) filter (where m.hit)
    from come t cross join lateral measure_counts(t) m
    group by 1, 2, 3, 4;
  elsif tg_op = 'DELETE' then
    insert into measure_count (measure, slice, value, day, among, hits)
    select m.measure, m.slice, m.value, m.day, -count(*), -count(*) filter (where m.hit)
    from gone t cross join lateral measure_counts(t) m
    group by 1, 2, 3, 4;
  else
    insert into measure_count (measure, slice, value, day, among, hits)
    select measure, slice, value, day, sum(difference), coalesce(sum(difference) filter (where hit), 0)
    from (select m.measure, m.slice, m.value, m.day, m.hit, 1 as difference
          from come t cross join lateral measure_counts(t) m
          union all
          select m.measure, m.slice, m.value, m.day, m.hit, -1
          from gone t cross join lateral measure_counts(t) m) changed
    group by 1, 2, 3, 4
    having sum(difference) <> 0 or coalesce(sum(difference) filter (where hit), 0) <> 0;
  end if;
  return null;
end $$;
comment on function touch_measured is 'Keeps measure_count; the rows of one statement are summed up before they are kept.';
create trigger measured_touch_come after insert on measured_touch
  referencing new table as come for each statement execute function touch_measured();
create trigger measured_touch_gone after delete on measured_touch
  referencing old table as gone for each statement execute function touch_measured();
create trigger measured_touch_changed after update on measured_touch
  referencing old table as gone new table as come for each statement execute function touch_measured();

-- People who were erased are not measured again, so theirs are counted here.
with approach as materialized (
  select t.*, approach_began(t.left_at) over (partition by t.candidate_id order by t.left_at, t.decision, t.position) as began
  from measured_touch t
  where t.purpose = 'OUTREACH' and t.passive
    and not exists (select from candidate c where c.id = t.candidate_id and c.ref is not null)
), placed as (
  select a.candidate_id, a.decision, a.position, a.began, s.mark,
         row_number() over (one order by a.left_at, a.decision, a.position) = 1 as first,
         bool_or(a.replied_at is not null) over one as answered, bool_or(a.positive_at is not null) over one as agreed,
         a.positive_at is not null
           and row_number() over (one order by a.positive_at, a.left_at, a.decision, a.position) = 1 as first_yes
  from approach a
  cross join lateral measure_slices(a.template, a.rule, a.version, a.channel, a.owner, a.cohort, a.campaign, a.experiment, a.arm) s
  window one as (partition by a.candidate_id, a.began, s.mark, s.value)
), summed as (
  select candidate_id, decision, position, began, coalesce(sum(mark) filter (where first), 0) as counts,
         coalesce(sum(mark) filter (where first and answered), 0) as answered,
         coalesce(sum(mark) filter (where first and agreed), 0) as agreed, coalesce(sum(mark) filter (where first_yes), 0) as first_yes
  from placed
  group by 1, 2, 3, 4
)
update measured_touch t
set person = t.candidate_id, began_at = s.began, counts = s.counts, answered = s.answered, agreed = s.agreed, first_yes = s.first_yes
from summed s
where t.candidate_id = s.candidate_id and t.decision = s.decision and t.position = s.position;

create function measure_keys(template text, rule text, version text, channel text, owner text, cohort text, campaign text, experiment text,
  arm text, counts int, answered int, agreed int, first_yes int) returns text[] language sql immutable as $$
  select array_remove(array[
    case when counts & 2 <> 0 and template <> '' then 'template:' || template end,
    case when counts & 4 <> 0 and rule <> '' then 'rule:' || rule end,
    case when counts & 8 <> 0 and version <> '' then 'version:' || version end,
    case when counts & 16 <> 0 and channel <> '' then 'channel:' || channel end,
    case when counts & 32 <> 0 and owner <> '' then 'owner:' || owner end,
    case when counts & 64 <> 0 and cohort <> '' then 'cohort:' || cohort end,
    case when counts & 128 <> 0 and campaign <> '' then 'campaign:' || campaign end,
    case when counts & 256 <> 0 and experiment <> '' then 'experiment:' || experiment end,
    case when counts & 512 <> 0 and arm <> '' then 'arm:' || arm end,
    case when answered & 2 <> 0 and template <> '' then 'answered template:' || template end,
    case when answered & 4 <> 0 and rule <> '' then 'answered rule:' || rule end,
    case when answered & 8 <> 0 and version <> '' then 'answered version:' || version end,
    case when answered & 16 <> 0 and channel <> '' then 'answered channel:' || channel end,
    case when answered & 32 <> 0 and owner <> '' then 'answered owner:' || owner end,
    case when answered & 64 <> 0 and cohort <> '' then 'answered cohort:' || cohort end,
    case when answered & 128 <> 0 and campaign <> '' then 'answered campaign:' || campaign end,
    case when answered & 256 <> 0 and experiment <> '' then 'answered experiment:' || experiment end,
    case when answered & 512 <> 0 and arm <> '' then 'answered arm:' || arm end,
    case when agreed & 2 <> 0 and template <> '' then 'agreed template:' || template end,
    case when agreed & 4 <> 0 and rule <> '' then 'agreed rule:' || rule end,
    case when agreed & 8 <> 0 and version <> '' then 'agreed version:' || version end,
    case when agreed & 16 <> 0 and channel <> '' then 'agreed channel:' || channel end,
    case when agreed & 32 <> 0 and owner <> '' then 'agreed owner:' || owner end,
    case when agreed & 64 <> 0 and cohort <> '' then 'agreed cohort:' || cohort end,
    case when agreed & 128 <> 0 and campaign <> '' then 'agreed campaign:' || campaign end,
    case when agreed & 256 <> 0 and experiment <> '' then 'agreed experiment:' || experiment end,
    case when agreed & 512 <> 0 and arm <> '' then 'agreed arm:' || arm end,
    case when first_yes & 2 <> 0 and template <> '' then 'yes template:' || template end,
    case when first_yes & 4 <> 0 and rule <> '' then 'yes rule:' || rule end,
    case when first_yes & 8 <> 0 and version <> '' then 'yes version:' || version end,
    case when first_yes & 16 <> 0 and channel <> '' then 'yes channel:' || channel end,
    case when first_yes & 32 <> 0 and owner <> '' then 'yes owner:' || owner end,
    case when first_yes & 64 <> 0 and cohort <> '' then 'yes cohort:' || cohort end,
    case when first_yes & 128 <> 0 and campaign <> '' then 'yes campaign:' || campaign end,
    case when first_yes & 256 <> 0 and experiment <> '' then 'yes experiment:' || experiment end,
    case when first_yes & 512 <> 0 and arm <> '' then 'yes arm:' || arm end], null)
$$;
comment on function measure_keys is 'What a message of outreach counts for, by each property that has a value: template:hello, and answered, agreed or yes before it.';
create index measured_touch_key on measured_touch
  using gin (measure_keys(template, rule, version, channel, owner, cohort, campaign, experiment, arm, counts, answered, agreed, first_yes));
comment on index measured_touch_key is 'List what counts for a value that few messages have.';

create function measure_few(key text) returns setof measured_touch language sql stable as $$
  select t.*
  from measured_touch t
  where measure_keys(t.template, t.rule, t.version, t.channel, t.owner, t.cohort, t.campaign, t.experiment, t.arm, t.counts, t.answered, t.agreed, t.first_yes) @> array[key]
  offset 0
$$;
comment on function measure_few is 'The messages that count for a key of measure_keys, by the index of keys; for keys that few messages have.';

create function arm_to_measure() returns trigger language plpgsql as $$
begin
  insert into measure_queue (candidate_id) values (new.candidate_id);
  return null;
end $$;
comment on function arm_to_measure is 'Has a candidate measured whose message turns out to be one of an experiment.';
create trigger arm_to_measure after update on experiment_touch
  for each row when (new.decision is not null and (old.decision, old.position) is distinct from (new.decision, new.position))
  execute function arm_to_measure();

-- The others are measured by the server, beside its work.
insert into measure_queue (candidate_id) select distinct candidate_id from measured_touch;
insert into measure_queue (candidate_id)
select distinct candidate_id from experiment_touch where decision is not null;
