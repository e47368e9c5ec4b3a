-- The audit becomes a chain: every entry bears a hash over its own content and over the entry before it, so that nothing
-- can be changed, taken out or put in between without all that follows telling.

create temporary table audit_of_old on commit drop as
  select at, actor, action, target, detail from audit order by id;
drop table audit;

create table audit (
  seq      bigint      primary key check (seq > 0),
  at       timestamptz not null,
  actor    text        not null,
  action   text        not null,
  target   text        not null,
  detail   text        not null,
  before   text,
  after    text,
  previous bytea       not null check (length(previous) = 32),
  hash     bytea       not null check (length(hash) = 32)
);
comment on table audit is 'What people did by hand, append-only and chained. Names no erased person: candidates are named by their hashed id.';
comment on column audit.seq is '1, 2, 3… without gaps, in the order in which the transactions ended.';
comment on column audit.actor is 'Who did it.';
comment on column audit.action is 'What was done, in words: release message, erase candidate.';
comment on column audit.target is 'To what: an id or a path, never a name.';
comment on column audit.before is 'What it was, as far as the action says; null where nothing was.';
comment on column audit.after is 'What it has become; null where nothing is any more.';
comment on column audit.previous is 'Hash of the entry before it; 32 zero bytes for the first.';
comment on column audit.hash is 'audit_hash() of the columns before it.';
create index audit_target on audit (target, seq);
comment on index audit_target is 'List what was done to one thing, the newest first.';
create index audit_action on audit (action, seq);
comment on index audit_action is 'List what was done of one kind, the newest first.';

create table audit_head (
  one  boolean primary key default true check (one),
  seq  bigint  not null,
  hash bytea   not null
);
comment on table audit_head is 'The newest entry of the audit, one row. Shows that entries were cut off at the end; its lock puts appends in a row.';
insert into audit_head (seq, hash) values (0, decode(repeat('00', 32), 'hex'));

create table audit_new (
  id     bigint      generated always as identity primary key,
  at     timestamptz not null,
  actor  text        not null,
  action text        not null,
  target text        not null,
  detail text        not null,
  before text,
  after  text
);
comment on table audit_new is 'Where entries are recorded. As their transaction ends they are moved into the audit; empty to everybody else.';

-- A text as netstring (length in bytes, colon, text, comma), so that no two rows are written alike; a minus for null.
create function audit_netstring(value text) returns text language sql immutable
return coalesce(octet_length(convert_to(value, 'UTF8')) || ':' || value || ',', '-');

create function audit_hash(previous bytea, seq bigint, at timestamptz, actor text, action text, target text, detail text,
                           before text, after text) returns bytea language sql stable
return sha256(convert_to(
  audit_netstring(encode(previous, 'hex')) || audit_netstring(seq::text)
  || audit_netstring(to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
  || audit_netstring(actor) || audit_netstring(action) || audit_netstring(target) || audit_netstring(detail)
  || audit_netstring(before) || audit_netstring(after), 'UTF8'));
comment on function audit_hash is 'SHA-256 of nine netstrings: previous hash in hex, number, UTC with microseconds, actor, action, target, detail, before, after.';

-- Runs right before the commit, when the transaction has all other locks it will ever need: so whoever holds the head
-- waits for nobody, and appends wait for each other only while a commit is flushed.
create function audit_chain() returns trigger language plpgsql as $$
declare
  head audit_head;
  fresh bytea;
begin
  select * into strict head from audit_head for update;
  fresh := audit_hash(head.hash, head.seq + 1, new.at, new.actor, new.action, new.target, new.detail, new.before, new.after);
  insert into audit (seq, at, actor, action, target, detail, before, after, previous, hash)
    values (head.seq + 1, new.at, new.actor, new.action, new.target, new.detail, new.before, new.after, head.hash, fresh);
  update audit_head set seq = head.seq + 1, hash = fresh;
  delete from audit_new where id = new.id;
  return null;
end $$;
create constraint trigger audit_chain after insert on audit_new
  deferrable initially deferred for each row execute function audit_chain();

create function audit_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'the audit is append-only: % on % is refused', lower(tg_op), tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger audit_append_only before update or delete or truncate on audit
  for each statement execute function audit_refuse();
create trigger audit_head_stays before delete or truncate on audit_head
  for each statement execute function audit_refuse();

insert into audit_new (at, actor, action, target, detail) select at, actor, action, target, detail from audit_of_old;
set constraints audit_chain immediate;
