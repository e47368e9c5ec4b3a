-- Drafts of the playbook are reviewed: what members say about them, and who approved which revision.

create table playbook_comment (
  number       bigint      generated always as identity primary key,
  draft        uuid        not null references playbook_draft on delete cascade,
  answers      bigint      references playbook_comment on delete cascade,
  about        text        not null check (about in ('draft', 'rule', 'file')),
  subject      text        not null default '',
  line         text,
  line_removed boolean     not null default false,
  line_nth     integer     not null default 0,
  line_before  text        not null default '',
  line_after   text        not null default '',
  author       text        not null,
  at           timestamptz not null,
  revision     bigint      not null,
  text         text        not null,
  settled_by   text,
  settled_at   timestamptz
);
comment on table playbook_comment is 'What members say about a draft, a rule, a file or a line of it.';
comment on column playbook_comment.answers is 'The comment it answers, which answers none itself; null for one that begins a conversation.';
comment on column playbook_comment.subject is 'The name of the rule or the path of the file; empty for the draft as a whole.';
comment on column playbook_comment.line is 'The text of the line it is about, by which the line is found again; null for all of the rule or file.';
comment on column playbook_comment.line_removed is 'Whether the draft does not have the line any more.';
comment on column playbook_comment.line_nth is 'How many lines of the same text stood above it in the difference.';
comment on column playbook_comment.line_before is 'The text of the line above that is not blank; tells lines of one text apart.';
comment on column playbook_comment.line_after is 'The same below.';
comment on column playbook_comment.revision is 'Of the draft, that it was said of.';
comment on column playbook_comment.settled_by is 'Who marked the conversation as settled; null while it is open.';

create index playbook_comment_draft on playbook_comment (draft, number);
comment on index playbook_comment_draft is 'Read the comments on a draft, in their order.';
create index playbook_comment_answers on playbook_comment (answers) where answers is not null;
comment on index playbook_comment_answers is 'Remove the answers of a comment with it.';

create table playbook_review (
  number      bigint      generated always as identity primary key,
  draft       uuid        not null references playbook_draft on delete cascade,
  kind        text        not null check (kind in ('ask', 'approve', 'ask-for-changes')),
  revision    bigint      not null,
  actor       text        not null,
  at          timestamptz not null,
  remark      text        not null default '',
  permissions text        not null default ''
);
comment on table playbook_review is 'Steps of the reviews of drafts, append-only.';
comment on column playbook_review.revision is 'Of the draft, that was seen; an approval holds for no other.';
comment on column playbook_review.permissions is 'Of edit, publish, override and keys, separated by spaces: what the actor was allowed then.';

create index playbook_review_draft on playbook_review (draft, number);
comment on index playbook_review_draft is 'Read the steps of the review of a draft, in their order.';
create index playbook_draft_open on playbook_draft (id) where published is null;
comment on index playbook_draft_open is 'Read the reviews of the drafts that are being worked on.';
