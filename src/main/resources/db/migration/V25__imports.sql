-- Files of people that become events, a batch of rows at a time.

create table import_job (
  id             uuid primary key,
  file           text        not null,
  bytes          bigint      not null,
  checksum       text        not null,
  state          text        not null,
  format         text        not null,
  header         boolean     not null,
  headers        text[]      not null,
  sample_lines   bigint[]    not null,
  sample_widths  int[]       not null,
  sample_cells   text[]      not null,
  mapping        text[]      not null,
  kind           text        not null,
  merge          text[]      not null,
  source         text        not null,
  collected_at   timestamptz,
  spread_seconds bigint      not null default 0,
  cause          text        not null,
  rows           bigint      not null,
  created        bigint      not null default 0,
  merged         bigint      not null default 0,
  unchanged      bigint      not null default 0,
  refused        bigint      not null default 0,
  failure        text        not null default '',
  created_by     text        not null,
  created_at     timestamptz not null,
  started_at     timestamptz,
  finished_at    timestamptz,
  claim          uuid,
  lease_until    timestamptz
) with (fillfactor = 70);
comment on table import_job is 'A file that was sent, what is to be done with it, and how far it is.';
comment on column import_job.checksum is 'SHA-256 of the file in hex; ids of events are made of it.';
comment on column import_job.state is 'uploaded, mapped, checking, checked, running, done, cancelled, failed.';
comment on column import_job.format is 'How its bytes are a table: csv UTF-8 comma, xlsx.';
comment on column import_job.header is 'Whether its first row names the columns.';
comment on column import_job.sample_lines is 'Where each of the first rows begins.';
comment on column import_job.sample_widths is 'How many of the cells are of each of them.';
comment on column import_job.sample_cells is 'The cells of the first rows, one after the other; empty once it is over.';
comment on column import_job.mapping is 'A field for each column; empty for one that is not read.';
comment on column import_job.kind is 'people or suppressed.';
comment on column import_job.merge is 'What rows do to fields that are known: fill, overwrite or never, then title=overwrite for each that differs.';
comment on column import_job.spread_seconds is 'Over how long first checks are spread; 0: as the settings say.';
comment on column import_job.cause is 'Of a list of suppressed addresses.';
comment on column import_job.rows is 'How many there are; created, merged, unchanged and refused add up to those that are done.';
comment on column import_job.failure is 'Why it failed, or why a dry run takes nothing.';
comment on column import_job.claim is 'Names the claim, so that a claim that lost its lease cannot write.';
comment on column import_job.lease_until is 'By the database''s clock: when the claim of a node that died ends.';
create index import_job_waiting on import_job (created_at) where state in ('checking', 'running');
comment on index import_job_waiting is 'Claim the import that waited longest.';
create index import_job_listed on import_job (created_at desc, id);
comment on index import_job_listed is 'List imports, the newest first; purge those older than the setting.';

create table import_chunk (
  import_id uuid  not null references import_job (id) on delete cascade,
  number    int   not null,
  data      bytea not null,
  primary key (import_id, number)
);
alter table import_chunk alter column data set storage external;
comment on table import_chunk is 'The file of an import in pieces, until the import is over.';

create table import_part (
  import_id      uuid   not null references import_job (id) on delete cascade,
  first_row      bigint not null,
  lines          bigint[] not null,
  outcomes       text   not null,
  refused_rows   int[]  not null,
  refused_columns text[] not null,
  refused_values text[] not null,
  refused_reasons text[] not null,
  primary key (import_id, first_row)
);
comment on table import_part is 'What became of the rows of a batch, recorded with their events; one row for each batch.';
comment on column import_part.first_row is 'How many rows were done before; the key makes each row have one outcome.';
comment on column import_part.lines is 'Where each row begins in the file.';
comment on column import_part.outcomes is 'A letter for each row: c created, m merged, u unchanged, r refused.';
comment on column import_part.refused_rows is 'Which rows of the batch were refused, from 0.';
create index import_part_refused on import_part (import_id, first_row) where refused_rows <> '{}';
comment on index import_part_refused is 'Show the first rows that were refused.';

create table import_trial (
  import_id    uuid        not null references import_job (id) on delete cascade,
  candidate_id uuid        not null,
  event_id     text        not null,
  seq          bigint      generated always as identity,
  type         text        not null,
  occurred_at  timestamptz not null,
  data         text        not null,
  primary key (import_id, candidate_id, event_id)
);
comment on table import_trial is 'What a dry run would have recorded, for its later rows; empty again when it ends.';

create table import_mapping (
  headers bytea       primary key,
  mapping text[]      not null,
  at      timestamptz not null
);
comment on table import_mapping is 'What columns were confirmed to say, by the header of their file.';
comment on column import_mapping.headers is 'SHA-256 of the names of the columns.';

alter table event_pending add column bulk boolean not null default false;
comment on column event_pending.bulk is 'Whether an import brought it: it waits until ready_at or the first other news of the candidate, and behind all news that are not.';
drop index event_pending_ready;
create index event_pending_ready on event_pending (ready_at) where not bulk;
comment on index event_pending_ready is 'Claim candidates with news, the longest waiting first.';
create index event_pending_bulk on event_pending (ready_at) where bulk;
comment on index event_pending_bulk is 'Claim candidates with news of an import, as far as other news leave room.';
comment on column event_pending.ready_at is 'When to try; later than its arrival if applying it failed, or if an import spreads first checks.';

-- Of whom nothing is known yet, lists have nothing to show: the row is written with the first evaluation, which writes the
-- dossier, and not once before with the ref alone.
drop trigger candidate_listed on candidate;
create trigger candidate_listed after insert on candidate
for each row when (new.dossier <> '{}'::jsonb or new.name <> '') execute function candidate_changed();
create trigger candidate_unlisted after delete on candidate
for each row execute function candidate_changed();

drop trigger candidate_relisted on candidate;
create trigger candidate_relisted after update on candidate
for each row when (
  old.dossier = '{}'::jsonb
  or old.name is distinct from new.name
  or old.ref is distinct from new.ref
  or old.email is distinct from new.email
  or old.stage is distinct from new.stage
  or old.merged_into is distinct from new.merged_into
  or (old.quarantined_since is null) <> (new.quarantined_since is null)
  or old.dossier -> 'person' is distinct from new.dossier -> 'person'
  or old.dossier -> 'work' is distinct from new.dossier -> 'work'
  or old.dossier -> 'care' is distinct from new.dossier -> 'care'
  or old.dossier -> 'relationship' is distinct from new.dossier -> 'relationship'
  or old.dossier -> 'touches' is distinct from new.dossier -> 'touches')
execute function candidate_changed();
