-- Pages that are quick with a million events and a hundred thousand candidates.

-- What the page of today counts, summed up by hours as it is written, so that no page counts a million rows. Statements that
-- change what is counted append rows of differences, and never change one: they do not wait for one another. A job of the
-- server folds the rows of one hour, kind and how into one.
create table hour_count (
  hour   timestamptz not null,
  kind   text        not null,
  how    text        not null,
  count  bigint      not null,
  folded boolean     not null default false
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000);
comment on table hour_count is 'How many messages went out and how much came back in each hour: the sum of the rows. Erased people do not count.';
comment on column hour_count.hour is 'When it begins, UTC; of message.finished_at and event.occurred_at.';
comment on column hour_count.kind is 'sent for messages, else the type of an event.';
comment on column hour_count.how is 'The channel of a message, else the tone or kind of an event, in lower case; empty for none.';
comment on column hour_count.count is 'How many more; below 0 for what counts no longer.';
comment on column hour_count.folded is 'Whether it is the sum of rows that were appended.';
create index hour_count_hour on hour_count (hour);
comment on index hour_count_hour is 'Sum up the hours of some days.';
create index hour_count_fresh on hour_count (hour) where not folded;
comment on index hour_count_fresh is 'Fold what was appended.';

alter table message add column erased boolean not null default false;
comment on column message.erased is 'Whether its candidate was erased, so that it does not count.';
update message m set erased = true from candidate c where c.id = m.candidate_id and c.ref is null;

create function event_how(data json) returns text language sql immutable as $$
  select lower(replace(coalesce(data ->> 'tone', data ->> 'kind', ''), '_', '-'))
$$;
comment on function event_how is 'The tone or kind of an event, in the one spelling of those it may be reported in; empty for none.';

-- An automatic answer is no reply. The data of an erased person is null.
create function event_counts(type text, data json) returns boolean language sql immutable as $$
  select type in ('replied', 'link-clicked', 'unsubscribed', 'message-bounced', 'message-complained')
    and data is not null and lower(replace(data ->> 'tone', '_', '-')) is distinct from 'out-of-office'
$$;
comment on function event_counts is 'Whether an event is one of those that the page of today counts.';

create function message_counts(m message) returns boolean language sql immutable as $$
  select m.state = 'sent' and m.kind = 'message' and m.finished_at is not null and not m.erased
$$;
comment on function message_counts is 'Whether a message is one of those that the page of today counts.';

-- The rows of one statement are summed up before they are kept.
create function event_counted() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into hour_count (hour, kind, how, count)
    select date_trunc('hour', occurred_at, 'UTC'), type, event_how(data), count(*)
    from come where event_counts(type, data) group by 1, 2, 3;
  elsif tg_op = 'DELETE' then
    insert into hour_count (hour, kind, how, count)
    select date_trunc('hour', occurred_at, 'UTC'), type, event_how(data), -count(*)
    from gone where event_counts(type, data) group by 1, 2, 3;
  else
    insert into hour_count (hour, kind, how, count)
    select date_trunc('hour', occurred_at, 'UTC'), type, event_how(data), sum(difference)
    from (select occurred_at, type, data, 1 as difference from come
          union all
          select occurred_at, type, data, -1 from gone) changed
    where event_counts(type, data) group by 1, 2, 3 having sum(difference) <> 0;
  end if;
  return null;
end $$;
comment on function event_counted is 'Keeps hour_count for events.';

create trigger event_come after insert on event
  referencing new table as come for each statement execute function event_counted();
create trigger event_gone after delete on event
  referencing old table as gone for each statement execute function event_counted();
create trigger event_changed after update on event
  referencing old table as gone new table as come for each statement execute function event_counted();

create function message_counted() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and message_counts(old) then
    insert into hour_count (hour, kind, how, count)
    values (date_trunc('hour', old.finished_at, 'UTC'), 'sent', lower(coalesce(old.via, '')), -1);
  end if;
  if tg_op <> 'DELETE' and message_counts(new) then
    insert into hour_count (hour, kind, how, count)
    values (date_trunc('hour', new.finished_at, 'UTC'), 'sent', lower(coalesce(new.via, '')), 1);
  end if;
  return null;
end $$;
comment on function message_counted is 'Keeps hour_count for messages.';

-- For each row, and not for the statement: a message is written several times with its whole text, and counts once.
create trigger message_come after insert on message
  for each row when (new.state = 'sent') execute function message_counted();
create trigger message_gone after delete on message
  for each row when (old.state = 'sent') execute function message_counted();
create trigger message_changed after update on message
  for each row when (
    (old.state = 'sent' or new.state = 'sent')
    and (old.state, old.kind, old.finished_at, old.via, old.erased)
      is distinct from (new.state, new.kind, new.finished_at, new.via, new.erased))
  execute function message_counted();

create function messages_erased() returns trigger language plpgsql as $$
begin
  update message set erased = true where candidate_id = new.id and not erased;
  return null;
end $$;
comment on function messages_erased is 'Marks the messages of an erased candidate; one that is being handed over counts no more when it is sent.';
create trigger candidate_erased after update on candidate
  for each row when (old.ref is not null and new.ref is null) execute function messages_erased();

-- What is there is counted last: the triggers keep others from writing until the end.
insert into hour_count (hour, kind, how, count, folded)
select date_trunc('hour', finished_at, 'UTC'), 'sent', lower(coalesce(via, '')), count(*), true
from message m where message_counts(m) group by 1, 2, 3;
insert into hour_count (hour, kind, how, count, folded)
select date_trunc('hour', occurred_at, 'UTC'), type, event_how(data), count(*), true
from event where event_counts(type, data) group by 1, 2, 3;

-- How many candidates stand where, by the same means: differences are appended as the listing changes.
create table stage_count (
  stage  text    not null,
  count  bigint  not null,
  folded boolean not null default false
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
comment on table stage_count is 'How many candidates are listed in each stage: the sum of the rows.';
comment on column stage_count.count is 'How many more; below 0 for those who left.';
comment on column stage_count.folded is 'Whether it is the sum of rows that were appended.';

create function stage_counted() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    insert into stage_count (stage, count) values (old.stage, -1);
  end if;
  if tg_op <> 'DELETE' then
    insert into stage_count (stage, count) values (new.stage, 1);
  end if;
  return null;
end $$;
comment on function stage_counted is 'Keeps stage_count.';
create trigger listing_come_or_gone after insert or delete on candidate_listing
  for each row execute function stage_counted();
create trigger listing_moved after update on candidate_listing
  for each row when (old.stage is distinct from new.stage) execute function stage_counted();
insert into stage_count (stage, count, folded) select stage, count(*), true from candidate_listing group by stage;

-- The runs of characters of the words are kept in the index alone: in the rows they were nine tenths of what a search read.
-- The index needs no run twice, so none is looked for.
create or replace function search_grams(words text) returns text[] language plpgsql immutable as $$
declare
  chars text[] := string_to_array(words, null);
  grams text[] := chars;
  many  int := cardinality(chars);
begin
  for i in 1 .. many - 1 loop
    grams[many + i] := chars[i] || chars[i + 1];
  end loop;
  for i in 1 .. many - 2 loop
    grams[2 * many - 1 + i] := chars[i] || chars[i + 1] || chars[i + 2];
  end loop;
  return grams;
end $$;

create or replace function list_candidate(c candidate) returns void language plpgsql as $$
declare
  person jsonb := c.dossier -> 'person';
  work   jsonb := c.dossier -> 'work';
  care   jsonb := c.dossier -> 'care';
  found  text;
begin
  if c.ref is null or c.merged_into is not null then
    delete from candidate_listing where candidate_id = c.id;
    return;
  end if;
  found := lower(concat_ws(e'\n',
    left(c.name, 600),
    c.ref,
    person ->> 'email',
    nullif(c.email, lower(person ->> 'email')),
    case when c.email like '%+%@%' then regexp_replace(c.email, '\+[^@]*@', '@') end,
    left(work ->> 'employer', 300),
    left(work ->> 'title', 300),
    left((select string_agg(s, e'\n') from jsonb_array_elements_text(work -> 'skills') s), 1500)));
  insert into candidate_listing as l
  values (
    c.id,
    left(lower(coalesce(nullif(btrim(c.name), ''), c.ref)), 200),
    found,
    c.stage,
    coalesce(c.dossier ->> 'relationship', 'PASSIVE'),
    lower(coalesce(care ->> 'owner', '')),
    coalesce(person ->> 'country', ''),
    coalesce((select array_agg(t) from jsonb_array_elements_text(care -> 'tags') t), '{}'),
    coalesce(care ? 'hold', false),
    -- What no date of this database can be is as if it were not said: nothing here may stop an evaluation.
    case when care -> 'hold' ->> 'until' ~ '^[1-9]\d{3}-\d\d-\d\d$' then (care -> 'hold' ->> 'until')::date end,
    c.quarantined_since is not null,
    (select max((t ->> 'at')::timestamptz) from jsonb_array_elements(c.dossier -> 'touches' -> 'recent') t
     where t ->> 'state' in ('SENT', 'DONE') and t ->> 'at' ~ '^[12]\d{3}-'))
  on conflict (candidate_id) do update
  set name = excluded.name, words = excluded.words, stage = excluded.stage, relationship = excluded.relationship,
      owner = excluded.owner, country = excluded.country, tags = excluded.tags, held = excluded.held,
      held_until = excluded.held_until, quarantined = excluded.quarantined, last_touch = excluded.last_touch
  where l is distinct from excluded;
end $$;

-- The changed column has the rows written anew, without the dropped one.
alter table candidate_listing drop column grams, alter column words type text using words || '';
create index candidate_listing_grams on candidate_listing using gin (search_grams(words));
comment on index candidate_listing_grams is 'Find candidates by a part of their words. The extension pg_trgm is not on every server.';
-- Statistics of it take a second for each thousand rows, and say nothing about several runs together.
alter index candidate_listing_grams alter column 1 set statistics 0;
