-- The facts about candidates as the last evaluation left them, in a form in which it can be said at any later instant what they
-- are then, if nothing happens until then. Segments ask them of all candidates at once. They are written in the transaction that
-- writes a dossier.
create table candidate_facts (
  candidate_id uuid primary key references candidate on delete cascade,
  edition int not null,
  said_at timestamptz not null,
  flags text[] not null,
  candidate boolean,
  candidate_days_in_stage bigint,
  candidate_ref text,
  candidate_stage text,
  candidate_relationship text,
  candidate_passive boolean,
  candidate_employee boolean,
  candidate_owner text,
  candidate_country text,
  candidate_language text,
  candidate_tags text[],
  candidate_openings text[],
  role boolean,
  role_years bigint[],
  role_known boolean,
  role_employer text,
  role_title text,
  role_seniority text,
  role_function text,
  role_skills text[],
  role_interests text[],
  role_motivators text[],
  contact boolean,
  contact_quiet_days bigint,
  contact_email_quiet_days bigint,
  contact_ever boolean,
  contact_unanswered int,
  contact_waiting boolean,
  contact_last_topic text,
  next_touch boolean,
  next_touch_waited_days bigint,
  next_touch_number int,
  research_gate boolean,
  research_gate_days bigint,
  research_gate_complete boolean,
  research_gate_found int,
  research_gate_missing text,
  last_reply boolean,
  last_reply_days_ago bigint,
  last_reply_tone text,
  last_reply_via text,
  last_reply_open boolean,
  last_reply_reason text,
  soft_bounces boolean,
  soft_bounces_days_ago bigint,
  soft_bounces_in_arow int,
  postponed boolean,
  postponed_active bigint,
  postponed_due bigint,
  postponed_reason text,
  away boolean,
  away_there bigint,
  held_back boolean,
  held_back_there bigint,
  held_back_by text,
  held_back_reason text,
  last_step boolean,
  last_step_days_ago bigint,
  last_step_past_days bigint,
  last_step_ahead bigint,
  last_step_held bigint,
  last_step_kind text,
  last_step_under_way boolean,
  last_step_ended boolean,
  last_step_opening text,
  last_step_detail text,
  employment boolean,
  employment_started bigint,
  employment_days bigint,
  referred boolean,
  referred_days_ago bigint,
  referred_times int
) with (fillfactor = 90);
comment on table candidate_facts is 'One row for each candidate that was evaluated and is neither erased nor merged: facts of which there is one at most. Columns are named by fact and field; that of the fact alone is null where it is not there. Instants are microseconds since 1970.';
comment on column candidate_facts.edition is 'Names the fields as a program writes them; rows of another edition are written anew.';
comment on column candidate_facts.flags is 'What the policy said of the candidate at the last evaluation.';
comment on column candidate_facts.said_at is 'Since when the policy says these flags.';

create table candidate_fact_lists (
  candidate_id uuid primary key references candidate on delete cascade,
  reach jsonb,
  topic_history jsonb,
  found jsonb,
  open_task jsonb,
  signal_seen jsonb,
  interest jsonb,
  campaign_waiting jsonb
) with (fillfactor = 90);
comment on table candidate_fact_lists is 'The facts of which there may be several, with each row of candidate_facts: lists of objects, null for none.';

create function candidate_gone() returns trigger language plpgsql as $$
begin
  delete from candidate_facts where candidate_id = new.id;
  delete from candidate_fact_lists where candidate_id = new.id;
  return null;
end $$;
comment on function candidate_gone is 'Takes the facts of a candidate who is erased or merged into another record.';

create trigger candidate_gone after update of ref, merged_into on candidate
for each row when (new.ref is null or new.merged_into is not null)
execute function candidate_gone();

create table segment (
  id         uuid primary key,
  name       text        not null,
  owner      text        not null,
  version    int         not null,
  created_at timestamptz not null,
  removed_at timestamptz
);
comment on table segment is 'Candidates told apart from others: by a condition, by a list, or by other segments.';
comment on column segment.owner is 'The address of the member who answers for it; empty for none.';
comment on column segment.version is 'The newest version.';
comment on column segment.removed_at is 'Since when it is no longer offered; what was made of it still knows it.';
create unique index segment_name on segment (lower(name)) where removed_at is null;
comment on index segment_name is 'Each name once.';

create table segment_version (
  segment_id uuid        not null references segment,
  version    int         not null,
  definition jsonb       not null,
  by         text        not null,
  at         timestamptz not null,
  comment    text        not null,
  primary key (segment_id, version)
);
comment on table segment_version is 'What a segment was and is; a version never changes.';
comment on column segment_version.definition is '{when: a condition}, {list: true}, or {of: segments, how: all, any or none}.';

create table segment_candidate (
  segment_id   uuid        not null references segment,
  candidate_id uuid        not null references candidate on delete cascade,
  added_at     timestamptz not null,
  primary key (candidate_id, segment_id)
);
comment on table segment_candidate is 'The candidates of segments that are lists.';
create index segment_candidate_segment on segment_candidate (segment_id, candidate_id);
comment on index segment_candidate_segment is 'Count the candidates of a list.';
