-- What people ask for most stands in one index, so that a segment of any of it is counted without reading the rows.
drop index candidate_facts_country;
drop index candidate_facts_by_function;
create index candidate_facts_asked on candidate_facts (edition, role_function, candidate_country, candidate_stage, candidate_relationship,
  candidate_language, role_seniority, candidate_passive, candidate_employee, candidate_waits_for_owner, contact_ever, contact_waiting, contact_unanswered,
  contact_quiet_days, contact_outreach_quiet_days, contact_email_quiet_days, candidate_days_in_stage);
comment on index candidate_facts_asked is 'Count a segment of the fields that are asked for most, alone and together.';
