-- What is limited over many candidates together: those in contact at one employer, and those who wait for one owner.
alter table candidate_facts
  add column contact_outreach_quiet_days bigint,
  add column candidate_waits_for_owner boolean;

create function employer_key(employer text) returns text language sql immutable as $$
  select btrim(regexp_replace(
    regexp_replace(replace(lower(employer), '.', ''), '[^[:alnum:]&]+', ' ', 'g'),
    '( (ab|ag|as|asa|bv|co|corp|corporation|gmbh|inc|incorporated|kg|limited|llc|ltd|nv|oy|plc|sa|sarl|sas|se|spa|srl))+ *$', ''))
$$;
comment on function employer_key is 'What employers are compared by: the name in lower case, without punctuation and the form of the company.';

create index candidate_facts_employer on candidate_facts (employer_key(role_employer), contact_outreach_quiet_days);
comment on index candidate_facts_employer is 'Count those in contact at an employer.';

create index candidate_facts_employer_reply on candidate_facts (employer_key(role_employer), last_reply_days_ago)
where last_reply_days_ago is not null;
comment on index candidate_facts_employer_reply is 'Find when one of an employer last replied.';

create index candidate_facts_owner_waiting on candidate_facts (lower(candidate_owner)) where candidate_waits_for_owner;
comment on index candidate_facts_owner_waiting is 'Count those who wait for an owner.';
