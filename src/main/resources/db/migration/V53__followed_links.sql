-- Links of mails that lead through this server, and who followed them.
create table message_link (
  candidate_id uuid        not null,
  decision     bigint      not null,
  position     smallint    not null,
  number       smallint    not null,
  url          text        not null,
  topic        text        not null,
  hits         smallint    not null default 0,
  created_at   timestamptz not null,
  primary key (candidate_id, decision, position, number)
) with (fillfactor = 80);
comment on table message_link is 'Where the links of a mail lead that go through this server. A link in a mail names the row and bears no address.';
comment on column message_link.number is 'In its message, from 1 on; 0 for the picture that tells that the mail is opened.';
comment on column message_link.url is 'As the mail would have it; http or https, in ASCII; empty for the picture.';
comment on column message_link.topic is 'What the content behind it is about; empty where that is not known.';
comment on column message_link.hits is 'Hits that were kept; from a limit on no more are.';
comment on column message_link.created_at is 'When the message was called for; the link works until its retention ends.';
create index message_link_age on message_link (created_at);
comment on index message_link_age is 'Purge links that are too old.';

create table link_hit (
  id           bigint      generated always as identity primary key,
  candidate_id uuid        not null,
  decision     bigint      not null,
  position     smallint    not null,
  number       smallint    not null,
  at           timestamptz not null,
  head         boolean     not null,
  agent        text        not null,
  agent_name   text        not null,
  human        boolean,
  reason       text        not null default '',
  foreign key (candidate_id, decision, position, number) references message_link on delete cascade
) with (fillfactor = 80);
comment on table link_hit is 'Requests for links of mails, a limited number of each. Neither network addresses nor names of programs are kept.';
comment on column link_hit.number is 'The link in its message.';
comment on column link_hit.head is 'Whether it asked for the head of the answer alone.';
comment on column link_hit.agent is 'Kind of the program that asked.';
comment on column link_hit.agent_name is 'A known product; empty for the others.';
comment on column link_hit.human is 'The verdict: whether a person made it; null until it is judged.';
comment on column link_hit.reason is 'Why it was taken for that.';
create index link_hit_link on link_hit (candidate_id, decision, position, number);
comment on index link_hit_link is 'Show the hits of a message, and judge them beside each other; erase them; purge them with their link.';
create index link_hit_due on link_hit (at) where human is null;
comment on index link_hit_due is 'Judge hits that were not judged yet.';
create index link_hit_at on link_hit (at);
comment on index link_hit_at is 'Purge hits older than the retention.';
