-- What mail servers answered instead of taking a message, so that rules of delivery can be tried on it.
create table mail_answer (
  id         bigint      generated always as identity primary key,
  at         timestamptz not null,
  route      text        not null,
  provider   text        not null,
  step       text        not null,
  code       smallint    not null,
  said       text        not null,
  reported   boolean     not null,
  attempts   smallint    not null,
  alike      integer     not null,
  mail       uuid,
  response   text        not null,
  asked      text        not null,
  reason     text        not null,
  why        text[]      not null,
  playbook   text        not null
);
comment on table mail_answer is 'Answers of mail servers that did not take a message, and what followed. No row names a person.';
comment on column mail_answer.at is 'When it was given, or when the report was read.';
comment on column mail_answer.route is 'Where the message left; empty for a report by mail.';
comment on column mail_answer.provider is 'The mail provider of the recipient, or the one that spoke.';
comment on column mail_answer.step is 'Step of the conversation, as rules name it.';
comment on column mail_answer.code is 'Reply code, 400 to 599.';
comment on column mail_answer.said is 'The words, without addresses.';
comment on column mail_answer.reported is 'Whether a report by mail passed it on.';
comment on column mail_answer.attempts is 'How often the message was tried before.';
comment on column mail_answer.alike is 'Answers with this code by the provider on the route within the hour, with this one.';
comment on column mail_answer.mail is 'The report; null for an answer to us.';
comment on column mail_answer.response is 'What followed.';
comment on column mail_answer.asked is 'What rules asked for; another response follows where too many addresses would be suppressed.';
comment on column mail_answer.reason is 'Why, in the words of a rule.';
comment on column mail_answer.why is 'What each rule said whose response followed.';
comment on column mail_answer.playbook is 'The version that judged it.';
create index mail_answer_alike on mail_answer (route, provider, at);
comment on index mail_answer_alike is 'Count the answers of a provider within the hour.';
create index mail_answer_at on mail_answer (at);
comment on index mail_answer_at is 'Replay the answers of a period; purge those older than the retention.';
create index mail_answer_suppressed on mail_answer (at) where response = 'SUPPRESS';
comment on index mail_answer_suppressed is 'Count the addresses that a day suppressed.';
create unique index mail_answer_mail on mail_answer (mail) where mail is not null;
comment on index mail_answer_mail is 'A report is kept once, however often its mail is read.';

-- How fast a provider takes messages of a route. Shared by all nodes.
create table mail_lane (
  route       text             not null,
  sender      text             not null,
  provider    text             not null,
  tokens      double precision not null default 1,
  filled_at   timestamptz      not null,
  per_minute  integer,
  since       timestamptz,
  until       timestamptz,
  reason      text             not null default '',
  answer      text             not null default '',
  rule        text             not null default '',
  primary key (route, sender, provider)
) with (fillfactor = 50);
comment on table mail_lane is 'How fast a mail provider gets messages over a route: a bucket of tokens, and a throttle that rules asked for.';
comment on column mail_lane.sender is 'The domain that messages come from.';
comment on column mail_lane.provider is 'The mail provider; * for all together, while the domain is new.';
comment on column mail_lane.tokens is 'Messages that could be claimed at filled_at.';
comment on column mail_lane.per_minute is 'Of a throttle: messages a minute; 0 for none; null where no rule asked for one.';
comment on column mail_lane.since is 'When the throttle began.';
comment on column mail_lane.until is 'When the throttle ends.';
comment on column mail_lane.reason is 'Why, in the words of the rule.';
comment on column mail_lane.answer is 'The answer that led to it, without addresses.';
comment on column mail_lane.rule is 'The rule that asked for it.';

-- When a domain began to send, so that it can send more from day to day.
create table mail_sender (
  route    text        not null,
  sender   text        not null,
  first_at timestamptz not null,
  primary key (route, sender)
);
comment on table mail_sender is 'When a domain began to send over a route.';
comment on column mail_sender.first_at is 'When its first message left, or was to leave.';

-- Which provider takes the mail of a domain.
create table mail_domain (
  domain     text        primary key,
  provider   text        not null,
  known_at   timestamptz
);
comment on table mail_domain is 'The mail provider of a domain.';
comment on column mail_domain.domain is 'In lower case and ASCII.';
comment on column mail_domain.known_at is 'When its MX records were read; null for one that is well known.';
insert into mail_domain (domain, provider)
select d, 'google' from unnest(array['gmail.com', 'googlemail.com']) as d
union all
select d, 'yahoo' from unnest(array['yahoo.com', 'yahoo.de', 'yahoo.fr', 'yahoo.es', 'yahoo.it', 'yahoo.co.uk', 'yahoo.co.in',
  'yahoo.com.br', 'ymail.com', 'rocketmail.com', 'aol.com', 'aol.de', 'verizon.net']) as d
union all
select d, 'microsoft' from unnest(array['outlook.com', 'outlook.de', 'outlook.fr', 'outlook.es', 'hotmail.com', 'hotmail.de',
  'hotmail.fr', 'hotmail.es', 'hotmail.co.uk', 'live.com', 'live.de', 'live.fr', 'live.nl', 'msn.com']) as d
union all
select d, 'apple' from unnest(array['icloud.com', 'me.com', 'mac.com']) as d
union all
select d, 'gmx' from unnest(array['gmx.de', 'gmx.net', 'gmx.at', 'gmx.ch', 'gmx.com', 'web.de', 'mail.com']) as d
union all
select d, 'telekom' from unnest(array['t-online.de', 'magenta.de']) as d
union all
select d, 'orange' from unnest(array['orange.fr', 'wanadoo.fr']) as d
union all
select d, 'proton' from unnest(array['proton.me', 'protonmail.com', 'pm.me']) as d;

alter table message add column provider text not null default '';
comment on column message.provider is 'The mail provider of its recipient; empty for other channels.';
drop index message_queued;
create index message_queued on message (provider, not_before) where state = 'queued';
comment on index message_queued is 'Claim messages to send, provider by provider.';
