-- What is asked for most stands a second time in short rows, and with it, as texts, what is asked for most of lists: a segment of
-- any of it, alone and together, is counted by reading a third of the pages. The rows are written with those of the facts, anew
-- when a server starts.
create table candidate_asked_facts (
  candidate_id uuid primary key references candidate on delete cascade,
  edition int not null,
  contact_quiet_days bigint,
  contact_outreach_quiet_days bigint,
  contact_email_quiet_days bigint,
  candidate_days_in_stage bigint,
  candidate_waits_for_owner boolean,
  contact_ever boolean,
  contact_waiting boolean,
  candidate_passive boolean,
  candidate_employee boolean,
  contact_unanswered int,
  candidate_country text,
  candidate_stage text,
  role_function text,
  candidate_relationship text,
  candidate_owner text,
  candidate_language text,
  role_seniority text,
  terms jsonb not null
);
comment on table candidate_asked_facts is 'What segments ask for most, with each row of candidate_facts; columns of the same name say the same.';
comment on column candidate_asked_facts.edition is 'As in candidate_facts.';
comment on column candidate_asked_facts.terms is 'Texts of lists, each behind what it is of: skills:kafka, tags:vip, flag:receptive, topic:first-outreach and, of a channel that is usable, reach:EMAIL; in order.';

create index candidate_asked_facts_terms on candidate_asked_facts using gin (terms);
comment on index candidate_asked_facts_terms is 'Count a segment of a skill, a tag, a flag, a topic or a channel.';
create index candidate_asked_facts_fields on candidate_asked_facts (edition, role_function, candidate_country, candidate_stage, candidate_relationship,
  candidate_language, role_seniority, candidate_passive, candidate_employee, candidate_waits_for_owner, contact_ever, contact_waiting, contact_unanswered,
  contact_quiet_days, contact_outreach_quiet_days, contact_email_quiet_days, candidate_days_in_stage);
comment on index candidate_asked_facts_fields is 'Count a segment of the fields that are asked for most, alone and together.';
create index candidate_asked_facts_owner on candidate_asked_facts (candidate_owner);
comment on index candidate_asked_facts_owner is 'Count a segment of an owner.';
drop index candidate_facts_asked;
drop index candidate_facts_by_owner;
drop index candidate_facts_skills;
drop index candidate_facts_tags;

create or replace function candidate_gone() returns trigger language plpgsql as $$
begin
  delete from candidate_facts where candidate_id = new.id;
  delete from candidate_asked_facts where candidate_id = new.id;
  delete from candidate_fact_lists where candidate_id = new.id;
  return null;
end $$;
