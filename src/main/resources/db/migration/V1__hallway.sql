-- The hallway: candidates, what happened to them, what was decided, what goes out.
-- Candidate ids lead every key, so that the schema could be spread by candidate over several databases.

create table installation (
  key   text primary key,
  value text not null
);
comment on table installation is 'What this installation made up for itself once: the salt of its pseudonyms; the demo''s clock.';

create table candidate (
  id           uuid primary key,
  ref          text,
  version      bigint      not null default 0,
  dossier      jsonb       not null default '{}',
  name         text        not null default '',
  email        text        not null default '',
  stage        text        not null default 'AWARENESS',
  address_hash bytea,
  due_at       timestamptz not null,
  due_why      text        not null default '',
  aside_since  timestamptz,
  aside_reason text,
  attempts     smallint    not null default 0,
  created_at   timestamptz not null,
  erased_at    timestamptz
) with (fillfactor = 70);
comment on table candidate is 'One row a candidate, with the whole dossier: an evaluation reads one row and writes one row.';
comment on column candidate.id is 'Salted hash of the ref, so that whoever knows the ref finds the row, and an erased row says nothing.';
comment on column candidate.ref is 'The caller''s own id; null once erased.';
comment on column candidate.version is 'Number of the newest decision; 0 before the first.';
comment on column candidate.dossier is 'Everything known, bounded in size; {} while nothing is.';
comment on column candidate.address_hash is 'Salted hash of the lower-case email address, to be found in suppression.';
comment on column candidate.due_at is 'When the candidate is looked at next if nothing happens; infinity once erased.';
comment on column candidate.due_why is 'Who asked for that look.';
comment on column candidate.aside_since is 'Set while evaluating fails; the candidate is retried with back-off.';
comment on column candidate.attempts is 'Failed evaluations in a row.';
create index candidate_due on candidate (due_at);
comment on index candidate_due is 'Claim due candidates; list candidates by what comes next.';
create index candidate_aside on candidate (aside_since) where aside_since is not null;
comment on index candidate_aside is 'Show candidates set aside.';

create table event (
  candidate_id uuid        not null,
  id           text        not null,
  seq          bigint      generated always as identity,
  type         text        not null,
  occurred_at  timestamptz not null,
  received_at  timestamptz not null,
  source       text        not null,
  data         json,
  primary key (candidate_id, id)
);
comment on table event is 'All that was reported, append-only. What it did is told by the decision that applied it.';
comment on column event.id is 'Chosen by the caller; the key makes a repeat harmless.';
comment on column event.seq is 'Order of arrival; breaks ties of occurred_at.';
comment on column event.data is 'As reported; json, not jsonb, so that what we do not understand is kept to the letter. Null once erased.';
create index event_received on event using brin (received_at);
comment on index event_received is 'Delete what is older than the retention.';

create table event_pending (
  candidate_id uuid        not null,
  event_id     text        not null,
  ready_at     timestamptz not null,
  primary key (candidate_id, event_id)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000, autovacuum_vacuum_cost_delay = 0);
comment on table event_pending is 'Events not applied yet; the row goes in the transaction that applies the event.';
comment on column event_pending.ready_at is 'When to try; later than its arrival only if applying it failed.';
create index event_pending_ready on event_pending (ready_at);
comment on index event_pending_ready is 'Claim candidates with news, the longest waiting first.';

create table decision (
  candidate_id uuid        not null,
  number       bigint      not null,
  decided_at   timestamptz not null,
  playbook     text        not null,
  outcome      text        not null,
  rule         text,
  events       json        not null,
  explanation  json,
  primary key (candidate_id, number)
);
comment on table decision is 'Every decision with its explanation, append-only.';
comment on column decision.number is '1, 2, 3… for each candidate, without gaps.';
comment on column decision.playbook is 'Checksum of the rules and templates that decided.';
comment on column decision.rule is 'The rule whose touchpoint won, if any.';
comment on column decision.events is 'Events applied right before: [{id, type, said}].';
comment on column decision.explanation is 'As the API answers it; null once erased.';
create index decision_decided on decision using brin (decided_at);
comment on index decision_decided is 'Delete what is older than the retention.';

create table message (
  candidate_id uuid        not null,
  decision     bigint      not null,
  position     smallint    not null,
  touch_key    text        not null,
  kind         text        not null,
  topic        text        not null,
  template     text        not null,
  via          text,
  title        text        not null,
  rule         text        not null,
  reason       text        not null,
  state        text        not null,
  state_reason text        not null default '',
  created_at   timestamptz not null,
  not_before   timestamptz not null,
  attempts     smallint    not null default 0,
  claim        uuid,
  lease_until  timestamptz,
  language     text,
  subject      text,
  body_text    text,
  body_html    text,
  finished_at  timestamptz,
  primary key (candidate_id, decision, position),
  unique (candidate_id, touch_key)
) with (fillfactor = 70);
comment on table message is 'The outbox and what became of it: messages, and tasks for recruiters.';
comment on column message.position is '0 for the decision''s touchpoint, from 1 on for work among ourselves.';
comment on column message.touch_key is 'Makes a touch exist once.';
comment on column message.kind is 'message or task.';
comment on column message.via is 'Channel; null for work among ourselves.';
comment on column message.state is 'Messages: queued, claimed, sending, sent, failed, cancelled, uncertain, set-aside. Tasks: open, done, skipped.';
comment on column message.not_before is 'Not claimed earlier: a retry''s back-off, or the end of quiet hours.';
comment on column message.claim is 'Names the claim, so that a claim that lost its lease cannot write.';
comment on column message.lease_until is 'By the database''s clock: when the claim of a node that died ends.';
comment on column message.subject is 'As rendered and handed over; kept until the retention of bodies.';
create index message_queued on message (not_before) where state = 'queued';
comment on index message_queued is 'Claim messages to send.';
create index message_leased on message (lease_until) where state in ('claimed', 'sending');
comment on index message_leased is 'Recover what a dead node had claimed.';
create index message_attention on message (state, created_at) where state in ('failed', 'uncertain', 'set-aside', 'open');
comment on index message_attention is 'Show what waits for a person.';
create index message_created on message (created_at);
comment on index message_created is 'List the newest messages; clear bodies older than the retention.';

create table suppression (
  address_hash bytea       primary key,
  cause        text        not null,
  since        timestamptz not null
);
comment on table suppression is 'Addresses nobody writes to, whoever they belong to; outlives the erasure of a person.';
comment on column suppression.address_hash is 'Salted hash of the lower-case address.';

create table api_key (
  hash       bytea       primary key,
  name       text        not null,
  created_at timestamptz not null
);
comment on table api_key is 'Bearer keys of the API, hashed (SHA-256).';

create table audit (
  id     bigint      generated always as identity primary key,
  at     timestamptz not null,
  actor  text        not null,
  action text        not null,
  target text        not null,
  detail text        not null default ''
);
comment on table audit is 'What people did by hand, append-only. Names no erased person.';
