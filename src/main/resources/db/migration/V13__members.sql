-- The people of the team who may sign in to the pages, and the sessions of their browsers.

create table member (
  id              uuid primary key,
  name            text not null,
  email           text not null,
  role            text not null,
  password        text,
  must_change     boolean not null default false,
  active          boolean not null default true,
  wrong           integer not null default 0,
  waits_until     timestamptz,
  subject         text,
  created_at      timestamptz not null,
  last_sign_in_at timestamptz
);

comment on table member is 'A person of the team who may sign in to the pages. Read with every page, changed seldom.';
comment on column member.id is 'Random.';
comment on column member.name is 'As the team calls them; goes on record with what they do.';
comment on column member.email is 'The canonical form of the address, as addresses of candidates are compared by.';
comment on column member.role is 'One of viewer, recruiter, ops, publisher, admin.';
comment on column member.password is 'Argon2id with its salt and cost, in the usual encoding; null for a member who signs in at a provider alone.';
comment on column member.must_change is 'Whether the password was given to them and is to be changed before anything else.';
comment on column member.active is 'Whether they may sign in.';
comment on column member.wrong is 'Tries of a password since the last right one.';
comment on column member.waits_until is 'No password is tried before; null when none was mistyped too often.';
comment on column member.subject is 'Issuer and subject at the provider of OpenID Connect, with a space between; null before the first sign-in there.';
comment on column member.created_at is 'When they were added.';
comment on column member.last_sign_in_at is 'When they signed in last; null before the first time.';

create unique index member_email on member (email);
comment on index member_email is 'Signing in; and no two members are one person.';
create unique index member_subject on member (subject) where subject is not null;
comment on index member_subject is 'Signing in at a provider.';

create table member_session (
  hash       bytea primary key,
  member_id  uuid references member on delete cascade,
  data       bytea not null,
  browser    text not null,
  created_at timestamptz not null,
  seen_at    timestamptz not null,
  ends_at    timestamptz not null,
  idle_at    timestamptz not null
);

comment on table member_session is 'A session of a browser. Any node serves it; a row is written when it begins, and once a minute while it is used.';
comment on column member_session.hash is 'SHA-256 of the id in the browser''s cookie, which is not kept.';
comment on column member_session.member_id is 'Who is signed in; null on the way to a provider and back.';
comment on column member_session.data is 'What the session carries, as Vert.x writes it.';
comment on column member_session.browser is 'What the browser calls itself, at most 200 characters; shown to its member.';
comment on column member_session.created_at is 'When the member signed in.';
comment on column member_session.seen_at is 'When it was used last, to the minute.';
comment on column member_session.ends_at is 'It ends then, used or not.';
comment on column member_session.idle_at is 'It ends then unless it is used.';

create index member_session_of on member_session (member_id);
comment on index member_session_of is 'A member''s sessions, and ending them.';
create index member_session_idle on member_session (idle_at);
comment on index member_session_idle is 'Purging those that ended.';
