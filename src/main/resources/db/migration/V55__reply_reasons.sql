-- A reply may say why: pay, place, the role and so on.

alter table received_mail add column reasons text[] not null default '{}';
comment on column received_mail.reasons is 'What the reasons that a reply gives are about, for example {PAY,PLACE}; empty for none.';

alter table candidate_facts add column last_reply_reasons text[];

-- Each once, in the one spelling of those they may be reported in. What is no list gives none.
create function event_reasons(data json) returns setof text language sql immutable as $$
  select distinct lower(replace(reason, '_', '-'))
  from json_array_elements_text(case when json_typeof(data -> 'reasons') = 'array' then data -> 'reasons' else '[]' end) as r (reason)
$$;
comment on function event_reasons is 'What the reasons that a reply gives are about; none for most events.';

-- A reply counts once as a reply, and once for each reason that it gives.
create or replace function event_counted() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into hour_count (hour, kind, how, count)
    select date_trunc('hour', occurred_at, 'UTC'), type, event_how(data), count(*)
    from come where event_counts(type, data) and not retracted group by 1, 2, 3
    union all
    select date_trunc('hour', occurred_at, 'UTC'), 'reply-reason', reason, count(*)
    from come cross join lateral event_reasons(data) as reason
    where type = 'replied' and event_counts(type, data) and not retracted group by 1, 2, 3;
  elsif tg_op = 'DELETE' then
    insert into hour_count (hour, kind, how, count)
    select date_trunc('hour', occurred_at, 'UTC'), type, event_how(data), -count(*)
    from gone where event_counts(type, data) and not retracted group by 1, 2, 3
    union all
    select date_trunc('hour', occurred_at, 'UTC'), 'reply-reason', reason, -count(*)
    from gone cross join lateral event_reasons(data) as reason
    where type = 'replied' and event_counts(type, data) and not retracted group by 1, 2, 3;
  else
    insert into hour_count (hour, kind, how, count)
    with changed as (
      select occurred_at, type, data, retracted, 1 as difference from come
      union all
      select occurred_at, type, data, retracted, -1 from gone
    ), counted as (
      select * from changed where event_counts(type, data) and not retracted
    )
    select date_trunc('hour', occurred_at, 'UTC'), type, event_how(data), sum(difference)
    from counted group by 1, 2, 3 having sum(difference) <> 0
    union all
    select date_trunc('hour', occurred_at, 'UTC'), 'reply-reason', reason, sum(difference)
    from counted cross join lateral event_reasons(data) as reason
    where type = 'replied' group by 1, 2, 3 having sum(difference) <> 0;
  end if;
  return null;
end $$;

comment on column hour_count.kind is 'sent for messages, reply-reason for each reason that a reply gives, else the type of an event.';
comment on column hour_count.how is 'The channel of a message, what a reason is about, else the tone or kind of an event, in lower case; empty for none.';
