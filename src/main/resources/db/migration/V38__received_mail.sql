-- What comes back by mail: kept before it is read, so that nothing is lost, and with what was made of it.
create table received_mail (
  id            uuid        primary key,
  source        text        not null,
  received_at   timestamptz not null,
  size          integer     not null,
  raw           bytea,
  state         text        not null default 'waiting',
  attempts      smallint    not null default 0,
  lease_until   timestamptz,
  trouble       text        not null default '',
  kind          text        not null default '',
  sign          text        not null default '',
  candidate_id  uuid,
  message       text        not null default '',
  sender        text        not null default '',
  sender_hash   bytea,
  subject       text        not null default '',
  said          text        not null default '',
  unsure        text        not null default '',
  meaning       text        not null default '',
  until         date,
  why           text[]      not null default '{}',
  playbook      text        not null default '',
  events        text[]      not null default '{}',
  read_at       timestamptz,
  settled_at    timestamptz,
  settled_by    text,
  waits         boolean     generated always as (
    settled_at is null and raw is not null
    and (state = 'failed'
         or state = 'read'
            and (kind = 'unrecognised'
                 or kind = 'reply' and (meaning = '' or candidate_id is null)
                 or kind in ('unsubscribe', 'complaint', 'no-longer-here', 'bounce') and events = '{}'))) stored,
  shelf         text        generated always as (
    case when kind in ('reply', 'unsubscribe') then 'replies'
         when kind in ('out-of-office', 'no-longer-here', 'acknowledgement') then 'absences'
         when kind in ('bounce', 'complaint', 'delayed') then 'reports'
         else 'others' end) stored
) with (fillfactor = 70);
alter table received_mail alter column raw set storage external;
comment on table received_mail is 'Mails that arrived. Kept in one transaction, read in another; both may be tried again without harm.';
comment on column received_mail.id is 'Hash of what makes two copies of a mail the same: Message-ID, author, date, subject and text.';
comment on column received_mail.source is 'inbound-mail for the webhook, else the mailbox it was fetched from.';
comment on column received_mail.size is 'Bytes.';
comment on column received_mail.raw is 'As it came; null once the retention is over, or for a person who was erased.';
comment on column received_mail.state is 'waiting to be read, read, or failed: it could not be, and waits for a person.';
comment on column received_mail.lease_until is 'By the database''s clock: when the claim of a node that died ends, or when it is tried again.';
comment on column received_mail.trouble is 'Why the last attempt failed.';
comment on column received_mail.kind is 'What it is: reply, out-of-office, bounce and so on.';
comment on column received_mail.sign is 'What decided, in words without addresses.';
comment on column received_mail.candidate_id is 'Whom it is about; null if that is not known.';
comment on column received_mail.message is 'The message of ours it is about; empty if it names none.';
comment on column received_mail.sender is 'The address of its author.';
comment on column received_mail.sender_hash is 'Salted hash of that address, as candidates have it.';
comment on column received_mail.shelf is 'The list it is shown in.';
comment on column received_mail.said is 'What its author wrote, without quotations.';
comment on column received_mail.unsure is 'Why quotations may be among it; empty if they are not.';
comment on column received_mail.meaning is 'What a reply means; empty for no reply, and where that is not sure.';
comment on column received_mail.until is 'The first day to try again, where it asks for that.';
comment on column received_mail.why is 'What each rule said that read it.';
comment on column received_mail.playbook is 'The version that read it.';
comment on column received_mail.events is 'Ids of the events that it was reported as.';
comment on column received_mail.settled_at is 'When a person had looked at it.';
comment on column received_mail.settled_by is 'Who had.';
comment on column received_mail.waits is 'Whether a person has to look: it was not recognised, not sure, or without effect though it asks for one.';
create index received_mail_waits on received_mail (received_at desc, id desc) where waits;
comment on index received_mail_waits is 'List what waits for a person.';
create index received_mail_shelf on received_mail (shelf, received_at desc, id desc);
comment on index received_mail_shelf is 'List the mails of one list.';
create index received_mail_waiting on received_mail (received_at) where state = 'waiting';
comment on index received_mail_waiting is 'Claim mails to read.';
create index received_mail_newest on received_mail (received_at desc, id desc);
comment on index received_mail_newest is 'List the newest.';
create index received_mail_kept on received_mail (received_at) where raw is not null;
comment on index received_mail_kept is 'Empty those older than the retention.';
create index received_mail_sender on received_mail (sender_hash) where sender_hash is not null;
comment on index received_mail_sender is 'Erase what a person wrote before it was known who they are.';
create index received_mail_candidate on received_mail (candidate_id) where candidate_id is not null;
comment on index received_mail_candidate is 'Erase what a candidate wrote.';

-- Where reading a mailbox stands. One node reads it at a time.
create table mailbox_position (
  mailbox      text        primary key,
  validity     bigint      not null default 0,
  last_uid     bigint      not null default 0,
  claim        uuid,
  lease_until  timestamptz,
  seen_at      timestamptz,
  trouble      text        not null default ''
);
comment on table mailbox_position is 'Where reading a mailbox stands.';
comment on column mailbox_position.validity is 'UIDVALIDITY of its folder (RFC 3501); another one means that its UIDs are others.';
comment on column mailbox_position.last_uid is 'The last mail that was kept.';
comment on column mailbox_position.claim is 'The node that reads it.';
comment on column mailbox_position.seen_at is 'When it was last looked into and nothing was left in it.';
comment on column mailbox_position.trouble is 'Why it could not be looked into.';
