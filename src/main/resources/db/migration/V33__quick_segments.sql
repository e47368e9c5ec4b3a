-- The facts that people ask for stand first in their rows: what stands behind many others takes the longest to read. A row of
-- lists can be counted by itself, so it has its edition too. Rows of an older edition are written anew when a server starts.
alter table candidate_facts rename to former_candidate_facts;
alter table former_candidate_facts rename constraint candidate_facts_pkey to former_candidate_facts_pkey;

create table candidate_facts (
  candidate_id uuid primary key references candidate on delete cascade,
  edition int not null,
  said_at timestamptz not null,
  contact_quiet_days bigint,
  contact_outreach_quiet_days bigint,
  contact_email_quiet_days bigint,
  candidate_days_in_stage bigint,
  candidate boolean,
  candidate_waits_for_owner boolean,
  role boolean,
  contact boolean,
  contact_ever boolean,
  contact_waiting boolean,
  candidate_passive boolean,
  candidate_employee boolean,
  role_known boolean,
  contact_unanswered int,
  candidate_country text,
  candidate_stage text,
  role_function text,
  candidate_relationship text,
  candidate_owner text,
  candidate_language text,
  role_seniority text,
  flags text[] not null,
  candidate_tags text[],
  role_skills text[],
  candidate_openings text[],
  role_interests text[],
  candidate_ref text,
  role_years bigint[],
  role_employer text,
  role_title text,
  role_motivators text[],
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
insert into candidate_facts (
  candidate_id, edition, said_at, contact_quiet_days, contact_email_quiet_days,
  candidate_days_in_stage, candidate, role, contact, contact_ever, contact_waiting,
  candidate_passive, candidate_employee, role_known, contact_unanswered, candidate_country, candidate_stage,
  role_function, candidate_relationship, candidate_owner, candidate_language, role_seniority, flags, candidate_tags,
  role_skills, candidate_openings, role_interests, candidate_ref, role_years, role_employer, role_title,
  role_motivators, contact_last_topic, next_touch, next_touch_waited_days, next_touch_number, research_gate,
  research_gate_days, research_gate_complete, research_gate_found, research_gate_missing, last_reply,
  last_reply_days_ago, last_reply_tone, last_reply_via, last_reply_open, last_reply_reason, soft_bounces,
  soft_bounces_days_ago, soft_bounces_in_arow, postponed, postponed_active, postponed_due, postponed_reason, away,
  away_there, held_back, held_back_there, held_back_by, held_back_reason, last_step, last_step_days_ago,
  last_step_past_days, last_step_ahead, last_step_held, last_step_kind, last_step_under_way, last_step_ended,
  last_step_opening, last_step_detail, employment, employment_started, employment_days, referred, referred_days_ago,
  referred_times)
select
  candidate_id, edition, said_at, contact_quiet_days, contact_email_quiet_days,
  candidate_days_in_stage, candidate, role, contact, contact_ever, contact_waiting,
  candidate_passive, candidate_employee, role_known, contact_unanswered, candidate_country, candidate_stage,
  role_function, candidate_relationship, candidate_owner, candidate_language, role_seniority, flags, candidate_tags,
  role_skills, candidate_openings, role_interests, candidate_ref, role_years, role_employer, role_title,
  role_motivators, contact_last_topic, next_touch, next_touch_waited_days, next_touch_number, research_gate,
  research_gate_days, research_gate_complete, research_gate_found, research_gate_missing, last_reply,
  last_reply_days_ago, last_reply_tone, last_reply_via, last_reply_open, last_reply_reason, soft_bounces,
  soft_bounces_days_ago, soft_bounces_in_arow, postponed, postponed_active, postponed_due, postponed_reason, away,
  away_there, held_back, held_back_there, held_back_by, held_back_reason, last_step, last_step_days_ago,
  last_step_past_days, last_step_ahead, last_step_held, last_step_kind, last_step_under_way, last_step_ended,
  last_step_opening, last_step_detail, employment, employment_started, employment_days, referred, referred_days_ago,
  referred_times
from former_candidate_facts;
drop table former_candidate_facts;
comment on table candidate_facts is 'One row for each candidate that was evaluated and is neither erased nor merged: facts of which there is one at most. Columns are named by fact and field; that of the fact alone is null where it is not there. Instants are microseconds since 1970.';
comment on column candidate_facts.edition is 'Names the fields as a program writes them; rows of another edition are written anew.';
comment on column candidate_facts.flags is 'What the policy said of the candidate at the last evaluation.';
comment on column candidate_facts.said_at is 'Since when the policy says these flags.';

create index candidate_facts_country on candidate_facts (candidate_country);
comment on index candidate_facts_country is 'Count a segment of a country with few candidates.';
create index candidate_facts_by_owner on candidate_facts (candidate_owner);
comment on index candidate_facts_by_owner is 'Count a segment of an owner.';
create index candidate_facts_by_employer on candidate_facts (role_employer);
comment on index candidate_facts_by_employer is 'Count a segment of an employer.';
create index candidate_facts_by_function on candidate_facts (role_function);
comment on index candidate_facts_by_function is 'Count a segment of a function with few candidates.';
create index candidate_facts_skills on candidate_facts using gin (role_skills);
comment on index candidate_facts_skills is 'Count a segment of a skill.';
create index candidate_facts_tags on candidate_facts using gin (candidate_tags);
comment on index candidate_facts_tags is 'Count a segment of a tag.';
create index candidate_facts_function on candidate_facts (lower(role_function), candidate_country);
comment on index candidate_facts_function is 'Find the candidates of an opening, and the people of a pool.';
create index candidate_facts_openings on candidate_facts using gin (candidate_openings) where candidate_openings <> '{}';
comment on index candidate_facts_openings is 'Find the candidates whose profile names an opening.';

create index candidate_facts_employer on candidate_facts (employer_key(role_employer), contact_outreach_quiet_days);
comment on index candidate_facts_employer is 'Count those in contact at an employer.';
create index candidate_facts_employer_reply on candidate_facts (employer_key(role_employer), last_reply_days_ago)
where last_reply_days_ago is not null;
comment on index candidate_facts_employer_reply is 'Find when one of an employer last replied.';
create index candidate_facts_owner_waiting on candidate_facts (lower(candidate_owner)) where candidate_waits_for_owner;
comment on index candidate_facts_owner_waiting is 'Count those who wait for an owner.';

alter table candidate_fact_lists add column edition int;
comment on column candidate_fact_lists.edition is 'As in candidate_facts.';
comment on table candidate_fact_lists is 'The facts of which there may be several, with each row of candidate_facts: lists of objects, null for none. Members that are false, 0 or empty are left out.';
