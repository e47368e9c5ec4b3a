-- What the measures of the playbook count: what came of the messages and tasks that left, and how candidates go through the
-- funnel. Triggers only name the candidates of whom something changed; a job of the server looks at all that is known of each,
-- and writes what came of it. So an event that is late, or an answer to an older message, is counted as if it had come in time.

create table measure_queue (
  candidate_id uuid not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000, autovacuum_vacuum_cost_delay = 0);
comment on table measure_queue is 'Candidates who are to be measured; one may stand here several times.';

create table measure_horizon (
  until timestamptz not null
);
comment on table measure_horizon is 'Events received until the newest of these instants were deleted: what they led to is kept as it was measured.';
create index measure_horizon_until on measure_horizon (until);
comment on index measure_horizon_until is 'Find the newest.';

create table measured_touch (
  candidate_id uuid        not null,
  decision     bigint      not null,
  position     smallint    not null,
  left_at      timestamptz not null,
  purpose      text        not null,
  passive      boolean     not null,
  stage        text        not null,
  template     text        not null,
  rule         text        not null,
  version      text        not null,
  channel      text        not null,
  owner        text        not null,
  cohort       text        not null,
  campaign     text        not null,
  list_year    int,
  replied_at   timestamptz,
  positive_at  timestamptz,
  interview_at timestamptz,
  offer_at     timestamptz,
  hired_at     timestamptz,
  rated_at     timestamptz,
  strong       boolean,
  active_at    timestamptz,
  primary key (candidate_id, decision, position)
) with (fillfactor = 80);
comment on table measured_touch is 'Messages of outreach and updates that left, tasks of them that were done, and what came of each. Outlives the erasure of a person.';
comment on column measured_touch.position is 'With candidate_id and decision the key of the message.';
comment on column measured_touch.left_at is 'When the message was sent or the task done.';
comment on column measured_touch.purpose is 'OUTREACH or UPDATE.';
comment on column measured_touch.passive is 'Whether the candidate was not looking for a job when it left, as far as it was known when it was first measured.';
comment on column measured_touch.stage is 'The stage in which it was decided.';
comment on column measured_touch.version is 'Number of the version of the playbook that decided; empty if it has none.';
comment on column measured_touch.channel is 'In lower case, with hyphens.';
comment on column measured_touch.owner is 'The owner of the candidate when it was first measured; empty for none.';
comment on column measured_touch.cohort is 'The month, UTC, of the first of these touches of the candidate: 2026-11.';
comment on column measured_touch.campaign is 'Name of the campaign; empty for none.';
comment on column measured_touch.list_year is 'Of the first update of each year on the quarterly list: 0 for the first year; else null.';
comment on column measured_touch.replied_at is 'The first reply to it within 30 days that no machine wrote.';
comment on column measured_touch.positive_at is 'The first of those that is positive.';
comment on column measured_touch.interview_at is 'The first interview that was scheduled within 60 days after the positive reply.';
comment on column measured_touch.offer_at is 'The first offer within 365 days after the positive reply.';
comment on column measured_touch.hired_at is 'The first hire within 365 days after the positive reply; it counts for the newest positive reply alone.';
comment on column measured_touch.rated_at is 'When the one who was hired was rated first.';
comment on column measured_touch.strong is 'Whether that rating was strong.';
comment on column measured_touch.active_at is 'Of the first update of a year: when the candidate came to a later stage, within 365 days.';
create index measured_touch_left on measured_touch (left_at desc, candidate_id, decision, position);
comment on index measured_touch_left is 'List messages that are counted, the newest first.';
create index measured_touch_positive on measured_touch (positive_at desc, candidate_id, decision, position) where positive_at is not null;
comment on index measured_touch_positive is 'List positive replies.';
create index measured_touch_rated on measured_touch (rated_at desc, candidate_id, decision, position) where rated_at is not null;
comment on index measured_touch_rated is 'List hires that were rated.';
create index measured_touch_list on measured_touch (left_at desc, candidate_id, decision, position) where list_year is not null;
comment on index measured_touch_list is 'List years on the quarterly list.';

create table measure_count (
  measure text    not null,
  slice   text    not null,
  value   text    not null,
  day     date    not null,
  among   bigint  not null,
  hits    bigint  not null,
  folded  boolean not null default false
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000);
comment on table measure_count is 'What measured_touch counts, summed up by day and by one property at a time: the sum of the rows. Differences are appended and folded, as in hour_count.';
comment on column measure_count.measure is 'response, positive, interview, offer, strong-hire or nurture.';
comment on column measure_count.slice is 'The property: all, template, rule, version, channel, owner, cohort or campaign.';
comment on column measure_count.value is 'Its value; empty for all, and where there is none.';
comment on column measure_count.day is 'UTC: when the message left, the positive reply came, or the hire was rated.';
comment on column measure_count.among is 'How many are counted.';
comment on column measure_count.hits is 'How many of them did what is measured.';
create index measure_count_slice on measure_count (slice, measure, day, value) include (among, hits);
comment on index measure_count_slice is 'Sum up some days, by one property.';
create index measure_count_fresh on measure_count (slice) where not folded;
comment on index measure_count_fresh is 'Fold what was appended.';

create function measure_rows(t measured_touch) returns table (measure text, day date, hit boolean) language sql immutable as $$
  select 'response', (t.left_at at time zone 'UTC')::date, t.replied_at is not null where t.purpose = 'OUTREACH' and t.passive
  union all
  select 'positive', (t.left_at at time zone 'UTC')::date, t.positive_at is not null where t.purpose = 'OUTREACH' and t.passive
  union all
  select 'interview', (t.positive_at at time zone 'UTC')::date, t.interview_at is not null
  where t.purpose = 'OUTREACH' and t.passive and t.positive_at is not null
  union all
  select 'offer', (t.positive_at at time zone 'UTC')::date, t.offer_at is not null
  where t.purpose = 'OUTREACH' and t.passive and t.positive_at is not null
  union all
  select 'strong-hire', (t.rated_at at time zone 'UTC')::date, t.strong
  where t.purpose = 'OUTREACH' and t.passive and t.rated_at is not null
  union all
  select 'nurture', (t.left_at at time zone 'UTC')::date, t.active_at is not null where t.list_year is not null
$$;
comment on function measure_rows is 'What a touch counts for: each measure, the day, and whether it did what is measured.';

create function measure_slices(t measured_touch) returns table (slice text, value text) language sql immutable as $$
  values ('all', ''), ('template', t.template), ('rule', t.rule), ('version', t.version), ('channel', t.channel),
         ('owner', t.owner), ('cohort', t.cohort), ('campaign', t.campaign)
$$;
comment on function measure_slices is 'The properties by which a touch is counted.';

create function touch_measured() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into measure_count (measure, slice, value, day, among, hits)
    select m.measure, s.slice, s.value, m.day, count(*), count(*) filter (where m.hit)
    from come t cross join lateral measure_rows(t) m cross join lateral measure_slices(t) s
    group by 1, 2, 3, 4;
  elsif tg_op = 'DELETE' then
    insert into measure_count (measure, slice, value, day, among, hits)
    select m.measure, s.slice, s.value, m.day, -count(*), -count(*) filter (where m.hit)
    from gone t cross join lateral measure_rows(t) m cross join lateral measure_slices(t) s
    group by 1, 2, 3, 4;
  else
    insert into measure_count (measure, slice, value, day, among, hits)
    select measure, slice, value, day, sum(difference), coalesce(sum(difference) filter (where hit), 0)
    from (select m.measure, s.slice, s.value, m.day, m.hit, 1 as difference
          from come t cross join lateral measure_rows(t) m cross join lateral measure_slices(t) s
          union all
          select m.measure, s.slice, s.value, m.day, m.hit, -1
          from gone t cross join lateral measure_rows(t) m cross join lateral measure_slices(t) s) changed
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

create table stage_stay (
  candidate_id uuid        not null,
  entered_at   timestamptz not null,
  stage        text        not null,
  left_at      timestamptz,
  next         text        not null default '',
  primary key (candidate_id, entered_at, stage)
) with (fillfactor = 80);
comment on table stage_stay is 'How long each candidate was in each stage of the funnel. Outlives the erasure of a person.';
comment on column stage_stay.entered_at is 'When the candidate moved there; of the first stage, when the candidate became known.';
comment on column stage_stay.left_at is 'When the candidate left it; null while the candidate is there.';
comment on column stage_stay.next is 'The stage after it, or gone for one who was erased or merged into another record; empty while the candidate is there.';
create index stage_stay_entered on stage_stay (stage, entered_at desc, candidate_id);
comment on index stage_stay_entered is 'List candidates who came to a stage, the newest first.';

create table stay_count (
  stage  text    not null,
  next   text    not null,
  day    date    not null,
  days   int     not null,
  count  bigint  not null,
  folded boolean not null default false
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000);
comment on table stay_count is 'How many stays of stage_stay began on each day and how they ended: the sum of the rows.';
comment on column stay_count.day is 'UTC, on which the stay began.';
comment on column stay_count.days is 'How many days it took: each of the first 14, then weeks up to 90, then months of 30; 0 while it lasts.';
create index stay_count_day on stay_count (day) include (stage, next, days, count);
comment on index stay_count_day is 'Sum up some days.';
create index stay_count_fresh on stay_count (day) where not folded;
comment on index stay_count_fresh is 'Fold what was appended.';

create function stay_days(entered_at timestamptz, left_at timestamptz) returns int language sql immutable as $$
  select case when d < 14 then d when d < 90 then d / 7 * 7 else d / 30 * 30 end
  from (select greatest(coalesce(floor(extract(epoch from left_at - entered_at) / 86400), 0), 0)::int as d) stay
$$;
comment on function stay_days is 'How many days a stay took, as stay_count keeps them.';

create function stay_counted() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into stay_count (stage, next, day, days, count)
    select stage, next, (entered_at at time zone 'UTC')::date, stay_days(entered_at, left_at), count(*)
    from come group by 1, 2, 3, 4;
  elsif tg_op = 'DELETE' then
    insert into stay_count (stage, next, day, days, count)
    select stage, next, (entered_at at time zone 'UTC')::date, stay_days(entered_at, left_at), -count(*)
    from gone group by 1, 2, 3, 4;
  else
    insert into stay_count (stage, next, day, days, count)
    select stage, next, (entered_at at time zone 'UTC')::date, stay_days(entered_at, left_at), sum(difference)
    from (select stage, next, entered_at, left_at, 1 as difference from come
          union all
          select stage, next, entered_at, left_at, -1 from gone) changed
    group by 1, 2, 3, 4 having sum(difference) <> 0;
  end if;
  return null;
end $$;
comment on function stay_counted is 'Keeps stay_count.';
create trigger stage_stay_come after insert on stage_stay
  referencing new table as come for each statement execute function stay_counted();
create trigger stage_stay_gone after delete on stage_stay
  referencing old table as gone for each statement execute function stay_counted();
create trigger stage_stay_changed after update on stage_stay
  referencing old table as gone new table as come for each statement execute function stay_counted();

-- Who is to be measured. These only append, so that nothing waits for them.
create function event_to_measure() returns trigger language plpgsql as $$
begin
  insert into measure_queue (candidate_id)
  select distinct candidate_id from come
  where type in ('replied', 'interview-scheduled', 'offer-made', 'offer-accepted', 'hired', 'hire-rated');
  return null;
end $$;
comment on function event_to_measure is 'Has candidates measured of whom something was reported that a measure counts.';
create trigger event_to_measure after insert on event
  referencing new table as come for each statement execute function event_to_measure();

create function events_deleted() returns trigger language plpgsql as $$
begin
  insert into measure_horizon (until) select max(received_at) from gone having max(received_at) is not null;
  return null;
end $$;
comment on function events_deleted is 'Keeps measure_horizon.';
create trigger events_deleted after delete on event
  referencing old table as gone for each statement execute function events_deleted();

create function message_to_measure() returns trigger language plpgsql as $$
begin
  insert into measure_queue (candidate_id) values (case when tg_op = 'DELETE' then old.candidate_id else new.candidate_id end);
  return null;
end $$;
comment on function message_to_measure is 'Has a candidate measured to whom a message left, or a task was done.';
create trigger message_come_to_measure after insert on message
  for each row when (new.state in ('sent', 'failed', 'uncertain', 'done') and new.via is not null)
  execute function message_to_measure();
create trigger message_gone_to_measure after delete on message
  for each row when (old.state in ('sent', 'failed', 'uncertain', 'done') and old.via is not null)
  execute function message_to_measure();
create trigger message_changed_to_measure after update on message
  for each row when (
    (old.state in ('sent', 'failed', 'uncertain', 'done') or new.state in ('sent', 'failed', 'uncertain', 'done'))
    and new.via is not null and (old.state, old.finished_at) is distinct from (new.state, new.finished_at))
  execute function message_to_measure();

create function candidate_to_measure() returns trigger language plpgsql as $$
begin
  insert into measure_queue (candidate_id) values (new.id);
  if tg_op = 'UPDATE' and old.merged_into is not null then
    insert into measure_queue (candidate_id) values (old.merged_into);
  end if;
  return null;
end $$;
comment on function candidate_to_measure is 'Has a candidate measured who is new, moved in the funnel, or was erased, merged or parted; then the other record, too.';
create trigger candidate_come_to_measure after insert on candidate
  for each row when (new.version > 0) execute function candidate_to_measure();
create trigger candidate_changed_to_measure after update on candidate
  for each row when (
    (old.version = 0 and new.version > 0) or old.stage is distinct from new.stage
    or (old.ref is null) is distinct from (new.ref is null) or old.merged_into is distinct from new.merged_into)
  execute function candidate_to_measure();

-- Those who are there already are measured by the server, beside its work.
insert into measure_queue (candidate_id) select id from candidate where version > 0;
