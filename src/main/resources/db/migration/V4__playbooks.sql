-- Versions of the playbook, the drafts they are made from, and which of them is in service where.

create table playbook_content (
  hash    bytea primary key,
  content bytea not null
);
comment on table playbook_content is 'Files of versions and drafts, each kept once.';
comment on column playbook_content.hash is 'SHA-256 of the content.';

create table playbook_version (
  number     bigint      primary key,
  author     text        not null,
  comment    text        not null,
  checksum   text        not null,
  parent     bigint,
  created_at timestamptz not null
);
comment on table playbook_version is 'Versions of the playbook; never changed. When one was in service is told by playbook_service.';
comment on column playbook_version.number is '1, 2, 3… without gaps.';
comment on column playbook_version.checksum is 'Of all its files; decisions bear it.';
comment on column playbook_version.parent is 'The version it was edited from.';

create table playbook_file (
  version bigint not null references playbook_version,
  path    text   not null,
  hash    bytea  not null references playbook_content,
  primary key (version, path)
);
comment on table playbook_file is 'What a version consists of.';
comment on column playbook_file.path is 'rules/… or templates/…, with forward slashes.';

create table playbook_draft (
  id         uuid        primary key,
  title      text        not null,
  author     text        not null,
  parent     bigint      not null references playbook_version,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  revision   bigint      not null default 0,
  published  bigint      references playbook_version
);
comment on table playbook_draft is 'Changes that are being worked on, on top of a version.';
comment on column playbook_draft.revision is 'Counts every change of any of its files; a check or a publish names the one it saw.';
comment on column playbook_draft.published is 'The version it became; nothing of it changes from then on. Null while it is worked on.';

create table playbook_draft_file (
  draft      uuid        not null references playbook_draft on delete cascade,
  path       text        not null,
  revision   bigint      not null,
  hash       bytea       references playbook_content,
  author     text        not null,
  changed_at timestamptz not null,
  primary key (draft, path)
);
comment on table playbook_draft_file is 'Files in which a draft differs from the version it is on top of.';
comment on column playbook_draft_file.revision is 'Counts the changes of this file; whoever saves names the one they saw.';
comment on column playbook_draft_file.hash is 'Null: the draft has no such file.';

create table playbook_draft_edit (
  draft    uuid        not null references playbook_draft on delete cascade,
  path     text        not null,
  revision bigint      not null,
  hash     bytea       references playbook_content,
  author   text        not null,
  action   text        not null,
  at       timestamptz not null,
  primary key (draft, path, revision)
);
comment on table playbook_draft_edit is 'Every state a file of a draft ever had, append-only: what somebody saw who saves too late, and whose work a draft is.';
comment on column playbook_draft_edit.revision is 'As in playbook_draft_file; 0 is the file of the version the draft was on top of then.';
comment on column playbook_draft_edit.hash is 'Null: there was no such file.';
comment on column playbook_draft_edit.action is 'edit, or rebase for what came with a newer version and is nobody''s work here.';

create table playbook_service (
  seq            bigint      primary key,
  at             timestamptz not null,
  action         text        not null,
  version        bigint      not null references playbook_version,
  canary         bigint      references playbook_version,
  canary_percent smallint    not null default 0,
  actor          text        not null,
  comment        text        not null default ''
);
comment on table playbook_service is 'What was put in service when, append-only; the newest row holds on every node.';
comment on column playbook_service.seq is '1, 2, 3…: whoever acts names the one before, so that two who act at once do not both win.';
comment on column playbook_service.action is 'first, publish, roll-back, canary, promote, withdraw, or taken-back when the server did it by itself.';
comment on column playbook_service.version is 'Decides about everybody but the candidates of the canary.';
comment on column playbook_service.canary is 'Decides about a stable share of the candidates; null for none.';
comment on column playbook_service.canary_percent is '1 to 99 while there is a canary.';

create table playbook_compiled (
  checksum text        not null,
  engine   text        not null,
  content  bytea       not null,
  kept_at  timestamptz not null,
  primary key (checksum, engine)
);
comment on table playbook_compiled is 'Rules as compiled once, so that nodes need not compile them again. May be emptied at any time.';
comment on column playbook_compiled.checksum is 'Of the files of the version.';
comment on column playbook_compiled.engine is 'The build that compiled them; another cannot use them.';

create table playbook_suspicion (
  version      bigint      not null,
  candidate_id uuid        not null,
  at           timestamptz not null,
  reason       text        not null,
  primary key (version, candidate_id)
);
comment on table playbook_suspicion is 'Candidates a version could not decide about within its budget; enough of them and it is taken back.';

create table node (
  id        uuid        primary key,
  name      text        not null,
  version   bigint      not null,
  canary    bigint,
  seq       bigint      not null,
  trouble   text        not null default '',
  seen_at   timestamptz not null
);
comment on table node is 'Servers on this database and what they run.';
comment on column node.seq is 'The row of playbook_service they act on.';
comment on column node.trouble is 'Why they do not act on a newer one; empty when all is well.';

alter table api_key add column permissions text not null default 'edit publish';
comment on column api_key.permissions is 'Of edit, publish and override, separated by spaces: what its owner may do to the playbook. All else every key may do.';

create function playbook_never_changes() returns trigger language plpgsql as $$
begin
  raise exception 'versions of the playbook never change; publish another one';
end $$;
create trigger playbook_version_stays before update or delete or truncate on playbook_version
  for each statement execute function playbook_never_changes();
create trigger playbook_file_stays before update or delete or truncate on playbook_file
  for each statement execute function playbook_never_changes();
