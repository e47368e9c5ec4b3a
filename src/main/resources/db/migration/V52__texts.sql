-- Texts: whom a number belongs to, and what providers answered instead of taking or delivering a text.
alter table candidate add column phone_hash bytea;
comment on column candidate.phone_hash is 'Salted hash of the phone number in its international form (E.164); null where that is not known.';
create index candidate_phone on candidate (phone_hash) where phone_hash is not null;
comment on index candidate_phone is 'Find whose number a text came from.';

comment on column suppression.address_hash is 'Salted hash of the address, or of a phone number that an erased person had.';

create table text_answer (
  id         bigint      generated always as identity primary key,
  at         timestamptz not null,
  via        text        not null,
  trouble    text        not null,
  mark       text        not null,
  said       text        not null,
  attempts   smallint    not null,
  alike      integer     not null,
  report     text,
  response   text        not null,
  asked      text        not null,
  reason     text        not null,
  why        text[]      not null,
  playbook   text        not null
);
comment on table text_answer is 'Answers of providers that did not take or deliver a text, and what followed. No row names a person.';
comment on column text_answer.at is 'When it was given, or when the report came.';
comment on column text_answer.via is 'SMS or WHATSAPP.';
comment on column text_answer.trouble is 'What it failed for, as rules name it.';
comment on column text_answer.mark is 'The provider''s code, or the status of its answer.';
comment on column text_answer.said is 'The words, without numbers.';
comment on column text_answer.attempts is 'How often the text was tried before.';
comment on column text_answer.alike is 'Answers with this code over the channel within the hour, with this one.';
comment on column text_answer.report is 'The provider''s id of the text that a report is about; null for an answer to us.';
comment on column text_answer.response is 'What followed.';
comment on column text_answer.asked is 'What rules asked for; another response follows where too many numbers would be suppressed.';
comment on column text_answer.reason is 'Why, in the words of a rule.';
comment on column text_answer.why is 'What each rule said whose response followed.';
comment on column text_answer.playbook is 'The version that judged it.';
create index text_answer_alike on text_answer (via, mark, at);
comment on index text_answer_alike is 'Count the answers with a code within the hour.';
create index text_answer_at on text_answer (at);
comment on index text_answer_at is 'Purge those older than the retention.';
create index text_answer_suppressed on text_answer (at) where response = 'SUPPRESS';
comment on index text_answer_suppressed is 'Count the numbers that a day suppressed.';
create unique index text_answer_report on text_answer (report) where report is not null;
comment on index text_answer_report is 'A report is kept once, however often it comes.';
