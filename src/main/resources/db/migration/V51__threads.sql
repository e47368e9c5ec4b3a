-- Mails that go on in the thread of the mail before, and who mails are from.
alter table message add column sent_from text not null default '';
comment on column message.sent_from is 'The address in From, as handed over; empty before this was kept.';
alter table message add column sent_to bytea;
comment on column message.sent_to is 'Salted hash of the address it was handed over for; null before this was kept.';
alter table message add column in_thread text not null default '';
comment on column message.in_thread is 'Message-IDs of the mails it answers, the oldest first, separated by spaces (RFC 5322 §3.6.4).';
alter table received_mail add column message_id text not null default '';
alter table received_mail add column thread_subject text not null default '';
comment on column received_mail.thread_subject is 'Its subject without what mail programs set before that of an answer.';
comment on column received_mail.message_id is 'Its Message-ID without angle brackets; empty if it has none that can be answered.';
create function message_written(m message) returns text language sql immutable as $$
  select 'm-' || replace(m.candidate_id::text, '-', '') || '-' || m.decision || '-' || m.position
$$;
comment on function message_written is 'The id of a message as it is written in links, headers and events.';

-- Answers to people leave before newsletters.
alter table message add column urgency smallint not null generated always as (
  case when purpose in ('ANSWER', 'PROCESS', 'NOTICE') then 0 when purpose = 'NEWSLETTER' then 2 else 1 end) stored;
comment on column message.urgency is 'Of what waits, lower ones leave first.';
drop index message_queued;
create index message_queued on message (provider, urgency, not_before) where state = 'queued';
comment on index message_queued is 'Claim messages to send, provider by provider, answers first.';
