-- A user corrects how a mail was read: what it was reported as counts no longer, and what it means is reported anew.

alter table event add column retracted boolean not null default false;
comment on column event.retracted is 'Whether a user found that it was read wrongly out of a mail. It stays on record and counts in no figure; reading-corrected undid what it did.';

create or replace function event_counted() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into hour_count (hour, kind, how, count)
    select date_trunc('hour', occurred_at, 'UTC'), type, event_how(data), count(*)
    from come where event_counts(type, data) and not retracted group by 1, 2, 3;
  elsif tg_op = 'DELETE' then
    insert into hour_count (hour, kind, how, count)
    select date_trunc('hour', occurred_at, 'UTC'), type, event_how(data), -count(*)
    from gone where event_counts(type, data) and not retracted group by 1, 2, 3;
  else
    insert into hour_count (hour, kind, how, count)
    select date_trunc('hour', occurred_at, 'UTC'), type, event_how(data), sum(difference)
    from (select occurred_at, type, data, retracted, 1 as difference from come
          union all
          select occurred_at, type, data, retracted, -1 from gone) changed
    where event_counts(type, data) and not retracted group by 1, 2, 3 having sum(difference) <> 0;
  end if;
  return null;
end $$;

create or replace function event_to_measure() returns trigger language plpgsql as $$
begin
  insert into measure_queue (candidate_id)
  select distinct candidate_id from come
  where type in ('replied', 'interview-scheduled', 'offer-made', 'offer-accepted', 'hired', 'hire-rated', 'reading-corrected');
  return null;
end $$;

alter table received_mail add column answered_at timestamptz;
alter table received_mail add column corrections smallint not null default 0;
alter table received_mail add column corrected_by text;
alter table received_mail add column corrected_at timestamptz;
comment on column received_mail.answered_at is 'When its events happened, by which what they did is found again; null while that is received_at.';
comment on column received_mail.corrections is 'How often a user said what it means.';
comment on column received_mail.corrected_by is 'Who said what it means last; null while rules did.';
